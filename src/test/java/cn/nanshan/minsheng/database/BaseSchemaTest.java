package cn.nanshan.minsheng.database;

import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class BaseSchemaTest {

	private final JdbcClient database;

	BaseSchemaTest(JdbcClient database) {
		this.database = database;
	}

	@Test
	void chineseWordsHaveTrigramsAndBigrams() {
		assertThat(one("select array_to_string(show_trgm('粤海街道'), '') <> ''")).isEqualTo(true);
		assertThat(one("select bigrams('社区路灯改造') @> bigrams('路灯')")).isEqualTo(true);
		assertThat(one("select bigrams('社区路灯改造') @> bigrams('灯路')")).isEqualTo(false);
	}

	@Test
	void aStuckStatementIsCutOff() {
		assertThat(one("show statement_timeout")).isEqualTo("30s");
		assertThat(one("show lock_timeout")).isEqualTo("5s");
	}

	private Object one(String query) {
		return this.database.sql(query).query().singleValue();
	}

}
