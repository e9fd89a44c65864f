package cn.nanshan.minsheng.web;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server itself answers, seen from outside without a sign-in. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UnansweredErrorTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/nowhere, 404, 没有找到这一页", "/sample/fail/secret, 500, '系统出错，没有办理'",
			"/sample/fail/forbidden, 403, 您没有权限看这一页或办这件事", "'/sample;x=1', 400, '请求不完整，没有办理'" })
	void sayNothingOfTheInside(String path, int status, String title) {
		ResponseEntity<String> answer = RestClient.create("http://localhost:" + this.port)
			.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange((request, response) -> ResponseEntity.status(response.getStatusCode())
				.body(new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));
		assertThat(answer.getStatusCode().value()).isEqualTo(status);
		Document page = Jsoup.parse(String.valueOf(answer.getBody()));
		assertThat(page.select("main h1").text()).isEqualTo(title);
		assertThat(page.text()).doesNotContain("Exception", "secret", "nanshan.minsheng");
		assertThat(page.select("main .small b").text()).matches("0511-0940-[2-9A-Z]{4}");
	}

}
