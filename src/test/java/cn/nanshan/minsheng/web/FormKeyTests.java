package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@SpringBootTest(classes = FormKeyTests.WithDatabase.class)
@AutoConfigureMockMvc
class FormKeyTests {

	private static final AtomicInteger ACTS = new AtomicInteger();

	private final MockMvc mvc;

	private final JdbcClient jdbc;

	FormKeyTests(@Autowired MockMvc mvc, @Autowired JdbcClient jdbc) {
		this.mvc = mvc;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void nothingHappened() {
		ACTS.set(0);
	}

	@Test
	void everyPostedFormHasItsOwnKeyAndNoOtherHas() throws Exception {
		String page = this.mvc.perform(get("/sample").with(FragmentsTests.CLERK))
			.andReturn()
			.getResponse()
			.getContentAsString();
		Elements keys = Jsoup.parse(page).select("form[method=post] input[name=_key]");
		assertThat(keys.eachAttr("value")).hasSize(3).doesNotHaveDuplicates().allMatch((key) -> key.length() == 36);
		assertThat(Jsoup.parse(page).select("form[method=post] input[name=_csrf]")).hasSize(3);
		assertThat(Jsoup.parse(page).select("form[method=get] input[type=hidden]")).isEmpty();
	}

	@Test
	void aReloadLeadsToTheResultOfTheFirst() throws Exception {
		String key = UUID.randomUUID().toString();
		MockHttpServletResponse first = send(key, "a");
		MockHttpServletResponse second = send(key, "a");
		assertThat(first.getStatus()).isEqualTo(303);
		assertThat(second.getStatus()).isEqualTo(303);
		assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
		assertThat(ACTS).hasValue(1);
	}

	@Test
	void ofManyClicksAtOnceOnlyOneActs() throws Exception {
		String key = UUID.randomUUID().toString();
		Callable<MockHttpServletResponse> click = () -> send(key, "slow");
		ExecutorService clicks = Executors.newFixedThreadPool(6);
		try {
			List<Future<MockHttpServletResponse>> answers = clicks
				.invokeAll(IntStream.range(0, 6).mapToObj((i) -> click).toList());
			for (Future<MockHttpServletResponse> answer : answers) {
				assertThat(answer.get().getHeader("Location")).isEqualTo("/sample/1");
			}
		}
		finally {
			clicks.shutdownNow();
		}
		assertThat(ACTS).hasValue(1);
	}

	@Test
	void anotherContentUnderTheSameKeyIsRefusedWithALinkToTheResult() throws Exception {
		String key = UUID.randomUUID().toString();
		send(key, "a");
		MockHttpServletResponse second = send(key, "b");
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(Jsoup.parse(second.getContentAsString()).select("main a[href='/sample/1']")).hasSize(1);
		assertThat(ACTS).hasValue(1);
	}

	@Test
	void somebodyElseIsNotToldWhereItLed() throws Exception {
		String key = UUID.randomUUID().toString();
		send(key, "a");
		MockHttpServletResponse second = send(key, "a", FragmentsTests.CLERK);
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(second.getContentAsString()).doesNotContain("/sample/1");
	}

	@Test
	void aRefusedFormMayBeMendedAndSentAgain() throws Exception {
		String key = UUID.randomUUID().toString();
		assertThat(send(key, "refused").getStatus()).isEqualTo(200);
		assertThat(send(key, "a").getStatus()).isEqualTo(303);
	}

	@Test
	void afterACrashInTheMiddleNobodyActsAgain() throws Exception {
		String key = UUID.randomUUID().toString();
		send(key, "a");
		this.jdbc.sql("UPDATE form_submission SET result_location = NULL WHERE key = ?::uuid").param(key).update();
		MockHttpServletResponse second = send(key, "a");
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(second.getContentAsString()).contains("上次提交是否生效还不确定");
		assertThat(ACTS).hasValue(1);
	}

	@Test
	void oldKeysAreForgotten() throws Exception {
		this.jdbc.sql("""
				INSERT INTO form_submission (key, actor, path, request_hash, at)
				VALUES (gen_random_uuid(), 'old', '', '', '2026-05-01T00:00:00Z')""").update();
		send(UUID.randomUUID().toString(), "a");
		assertThat(
				this.jdbc.sql("SELECT count(*) FROM form_submission WHERE actor = 'old'").query(Integer.class).single())
			.isZero();
	}

	private MockHttpServletResponse send(String key, String what, RequestPostProcessor... who) throws Exception {
		var request = post("/sample/act").param("_key", key).param("what", what).with(csrf());
		for (RequestPostProcessor actor : who) {
			request.with(actor);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

	/** The samples with a database of one table. */
	@Configuration(proxyBeanMethods = false)
	@Import({ SamplePages.class, FormKeys.class, Acting.class })
	static class WithDatabase {

		@Bean(destroyMethod = "close")
		EmbeddedPostgres postgres() throws IOException {
			return EmbeddedPostgres.start();
		}

		@Bean
		DataSource dataSource(EmbeddedPostgres postgres) {
			DataSource source = postgres.getPostgresDatabase();
			new ResourceDatabasePopulator(new ClassPathResource("db/migration/V030__form_submission.sql"))
				.execute(source);
			return source;
		}

		@Bean
		JdbcClient jdbc(DataSource source) {
			return JdbcClient.create(source);
		}

	}

	/** Does something that must not happen twice. */
	@Controller
	static class Acting {

		@PostMapping("/sample/act")
		String act(@RequestParam String what) throws InterruptedException {
			if (what.equals("refused")) {
				return "web/sample-open";
			}
			int number = ACTS.incrementAndGet();
			if (what.equals("slow")) {
				Thread.sleep(400);
			}
			return "redirect:/sample/" + number;
		}

	}

}
