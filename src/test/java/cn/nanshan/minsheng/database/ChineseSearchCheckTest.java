package cn.nanshan.minsheng.database;

import cn.nanshan.minsheng.startup.StartupRefused;
import cn.nanshan.minsheng.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChineseSearchCheckTest {

	private final TestDatabase server = TestDatabase.get();

	private final JdbcClient database = JdbcClient.create(connectionTo(this.server.url()));

	@ParameterizedTest
	@ValueSource(strings = { "encoding 'UTF8' locale 'C'", "encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'POSIX'",
			"encoding 'SQL_ASCII' locale 'C'", "encoding 'LATIN1' locale 'C'" })
	void aDatabaseThatCannotSearchChineseIsRefused(String options) {
		this.database.sql("create database unsuitable template template0 " + options).update();
		assertThatExceptionOfType(StartupRefused.class)
			.isThrownBy(() -> ChineseSearchCheck
				.demand(connectionTo(this.server.url().replaceFirst("/\\w+(\\?.*)?$", "/unsuitable"))))
			.withMessageContaining("中文检索")
			.satisfies((refused) -> assertThat(refused.exitCode()).isEqualTo(StartupRefused.WRONG_DATABASE));
	}

	@AfterEach
	void drop() {
		this.database.sql("drop database if exists unsuitable").update();
	}

	@Test
	void theDatabaseOfTheTestsIsSuitable() {
		assertThatCode(() -> ChineseSearchCheck.demand(connectionTo(this.server.url()))).doesNotThrowAnyException();
	}

	private DriverManagerDataSource connectionTo(String url) {
		return new DriverManagerDataSource(url, this.server.username(), this.server.password());
	}

}
