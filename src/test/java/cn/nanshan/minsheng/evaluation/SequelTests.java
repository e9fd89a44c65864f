package cn.nanshan.minsheng.evaluation;

import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A demand knows what became of it, up to what the residents said at the end. */
@IntegrationTest
class SequelTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final EvaluationFixture fixture;

	private final JdbcClient jdbc;

	@Autowired
	SequelTests(MockMvc mvc, Cast cast, EvaluationFixture fixture, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.jdbc = jdbc;
	}

	@Test
	void aDemandIsFollowedToTheEvaluationOfItsProject() throws Exception {
		String project = this.fixture.evaluatedAndFiled();
		String demand = this.jdbc.sql("select number from demand where state = 'TAKEN' and outcome = :project limit 1")
			.param("project", project)
			.query(String.class)
			.single();
		List<String> told = Jsoup
			.parse(this.mvc.perform(get("/demands/" + demand).with(this.cast.as(Role.COMMUNITY_CLERK)))
				.andReturn()
				.getResponse()
				.getContentAsString())
			.select("section[aria-labelledby=then-h] dd")
			.eachText();
		assertThat(told).containsSubsequence("评议通过", "已立项", "已签约", "实施中", "待验收", "验收合格")
			.anyMatch((line) -> line.matches("居民集中评价：满意率 [\\d.]+%，契合度 [\\d.]+ 分"));
	}

}
