package cn.nanshan.minsheng.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A name, a telephone number and an identity number go in by every door there is; then
 * every column of every table, the files of the server and what was logged are searched.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class NothingInClearTests {

	private static final String NAME = "澹台密语";

	private static final String PHONE = "13987650123";

	private static final String ID_NUMBER = "440305193001010010";

	private static final List<String> SECRETS = List.of(NAME, PHONE, ID_NUMBER);

	private final MockMvc mvc;

	private final Cast cast;

	private final JdbcClient jdbc;

	@Autowired
	NothingInClearTests(MockMvc mvc, Cast cast, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void throughEveryDoor() throws Exception {
		for (MockHttpServletRequestBuilder request : List.of(roster(), demand("密语桥栏杆松动"), search(), reveal(),
				wrongRoster(), resident())) {
			this.mvc.perform(request.with(Cast.as(this.cast.the(Role.COMMUNITY_CLERK))).with(csrf()));
		}
		upload("key-households", "类别,户号,称呼,联系电话,身份证号\n残疾人,861栋2,%s,%s,%s\n错,861栋3,%s,%s1,%s".formatted(NAME, PHONE,
				ID_NUMBER, NAME, PHONE, ID_NUMBER));
		upload("demands", "需求内容,位置,渠道,需求类别,称呼,手机号码\n密语亭漏雨,亭子,入户走访,其他,%s,%s".formatted(NAME, PHONE));
		correct();
		handOut();
	}

	@Test
	void noColumnOfAnyTable() {
		assertThat(this.jdbc
			.sql("select count(*) from key_household where phone is not null and household_id in "
					+ "(select id from household where label = '861栋1')")
			.query(Integer.class)
			.single()).isPositive();
		assertThat(this.jdbc.sql("select count(*) from demand where content like '密语%' and phone is not null")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(2);
		assertThat(tables()).hasSizeGreaterThan(80)
			.flatExtracting(
					(table) -> SECRETS.stream().filter((secret) -> holds(table, secret)).map((it) -> table).toList())
			.isEmpty();
	}

	@Test
	void noFileOfTheServer() throws IOException {
		String folder = this.jdbc.sql("show data_directory").query(String.class).single();
		Assumptions.assumeTrue(Files.isReadable(Path.of(folder)), "the server's files are elsewhere");
		this.jdbc.sql("checkpoint").update();
		assertThat(found(Path.of(folder), "密语桥栏杆松动")).as("what is no secret is found, so the search works")
			.isNotEmpty();
		for (String secret : SECRETS) {
			assertThat(found(Path.of(folder), secret)).isEmpty();
		}
	}

	@Test
	void noLineOfTheLog(CapturedOutput output) throws Exception {
		throughEveryDoor();
		assertThat(output.getAll()).doesNotContain(NAME).doesNotContain(PHONE).doesNotContain(ID_NUMBER);
	}

	private MockHttpServletRequestBuilder roster() {
		return post("/key-households/new").param("version", "0")
			.param("category", "AGED")
			.param("household", "861栋1")
			.param("name", NAME)
			.param("phone", PHONE)
			.param("idNumber", ID_NUMBER);
	}

	private MockHttpServletRequestBuilder wrongRoster() {
		return post("/key-households/new").param("version", "0")
			.param("category", "NONE")
			.param("household", "")
			.param("name", NAME)
			.param("phone", PHONE + "9")
			.param("idNumber", ID_NUMBER + "9");
	}

	private static MockHttpServletRequestBuilder demand(String content) {
		return post("/demands/new").param("collectedOn", "2026-03-09")
			.param("collector", "陈阿姨")
			.param("content", content)
			.param("place", "桥头")
			.param("channel", "RHZF")
			.param("group", "AGED")
			.param("kind", "OTHER")
			.param("urgency", "NORMAL")
			.param("proposer", NAME)
			.param("phone", PHONE)
			.param("household", "861栋1")
			.param("similar", "NONE");
	}

	private static MockHttpServletRequestBuilder search() {
		return post("/key-households/search").param("exact", ID_NUMBER);
	}

	private MockHttpServletRequestBuilder reveal() {
		String number = this.jdbc.sql("select coalesce(max(number), 'none') from key_household")
			.query(String.class)
			.single();
		return post("/key-households/" + number + "/reveal").param("reason", "预约上门");
	}

	private static MockHttpServletRequestBuilder resident() {
		return post("/public/demands/new").param("community", Cast.COMMUNITY)
			.param("content", "密语巷积水")
			.param("place", "巷口")
			.param("phone", PHONE);
	}

	private void upload(String kind, String list) throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String preview = String.valueOf(
				this.mvc
					.perform(multipart("/imports/" + kind)
						.file(new MockMultipartFile("file", "名单.csv", null, list.getBytes(StandardCharsets.UTF_8)))
						.with(Cast.as(clerk))
						.with(csrf()))
					.andReturn()
					.getResponse()
					.getRedirectedUrl());
		this.mvc.perform(get(preview).with(Cast.as(clerk)));
		this.mvc.perform(get(preview + "/wrong-rows").with(Cast.as(clerk)));
	}

	private void correct() throws Exception {
		String number = this.jdbc.sql("select max(number) from demand where content = '密语桥栏杆松动'")
			.query(String.class)
			.single();
		this.mvc.perform(post("/demands/" + number + "/edit").param("version", "99")
			.param("proposer", NAME + "二")
			.param("phone", PHONE)
			.with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf()));
		this.mvc.perform(get("/demands/" + number).with(this.cast.as(Role.COMMUNITY_CLERK)));
		this.mvc.perform(get("/demands/export?year=all&q=密语").with(this.cast.as(Role.STREET_CLERK)));
	}

	private void handOut() throws Exception {
		this.mvc.perform(post("/key-households/export/clear").param("reason", "上门核对")
			.with(this.cast.as(Role.COMMUNITY_SECRETARY))
			.with(csrf()));
	}

	private List<String> tables() {
		return this.jdbc.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list();
	}

	private boolean holds(String table, String secret) {
		return this.jdbc
			.sql("select exists (select 1 from \"" + table + "\" t where t::text like '%' || :secret || '%')")
			.param("secret", secret)
			.query(Boolean.class)
			.single();
	}

	private static List<Path> found(Path folder, String words) throws IOException {
		byte[] sought = words.getBytes(StandardCharsets.UTF_8);
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (holds(content(file), sought)) {
					found.add(file);
				}
			}
		}
		return found;
	}

	/** The server takes files away while they are listed; such a one holds nothing. */
	private static byte[] content(Path file) throws IOException {
		try {
			return Files.readAllBytes(file);
		}
		catch (NoSuchFileException gone) {
			return new byte[0];
		}
	}

	private static boolean holds(byte[] bytes, byte[] sought) {
		int last = bytes.length - sought.length;
		for (int i = 0; i <= last; i++) {
			if (bytes[i] == sought[0] && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
				return true;
			}
		}
		return false;
	}

}
