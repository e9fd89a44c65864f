package cn.nanshan.minsheng.procurement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Where a vendor is paid to is sealed, and whole for street finance alone. */
@IntegrationTest
class VendorAccountTests {

	private static final String NUMBER = "4420151100005678";

	private final MockMvc mvc;

	private final Cast cast;

	private final VendorFixture vendors;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	VendorAccountTests(MockMvc mvc, Cast cast, VendorFixture vendors, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.mvc = mvc;
		this.cast = cast;
		this.vendors = vendors;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Test
	void itIsSealedAndMasked() throws Exception {
		UUID vendor = this.vendors.another();
		keep(vendor, Map.of("number", "４４２０ 1511 0000 5678")).andExpect(status().is3xxRedirection());
		show(vendor, Role.STREET_FINANCE).andExpect(content().string(containsString("示例银行科苑支行 " + NUMBER)));
		show(vendor, Role.STREET_CLERK).andExpect(content().string(not(containsString(NUMBER))))
			.andExpect(content().string(containsString("************5678")));
		assertThat(this.jdbc.sql("select bank || number from vendor_account where vendor_id = :id")
			.param("id", vendor)
			.query(String.class)
			.single()).doesNotContain("5678", "示例银行");
		assertThat(this.jdbc.sql("select string_agg(e::text, ' ') from audit_event e where subject_id = :id")
			.param("id", vendor.toString())
			.query(String.class)
			.single()).contains("登记收款账户").doesNotContain(NUMBER);
		assertThat(new BankAccount("示例银行", NUMBER).toString()).doesNotContain(NUMBER);
	}

	@Test
	void ofTwoWhoChangeItTheSecondIsTold() throws Exception {
		UUID vendor = this.vendors.another();
		keep(vendor, Map.of()).andExpect(status().is3xxRedirection());
		keep(vendor, Map.of()).andExpect(status().isConflict());
		keep(vendor, Map.of("version", "0", "number", "98765432")).andExpect(status().is3xxRedirection());
	}

	@Test
	void ofTwoFirstEntriesAtTheSameMomentTheLaterOneIsTold() throws Exception {
		UUID vendor = this.vendors.another();
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			List<Future<Integer>> answers = new ArrayList<>();
			this.transaction.executeWithoutResult((status) -> {
				this.jdbc.sql("lock table vendor_account in share mode").update();
				for (String number : List.of("44201511000011", "44201511000022")) {
					answers.add(both
						.submit(() -> keep(vendor, Map.of("number", number)).andReturn().getResponse().getStatus()));
				}
				Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 2);
			});
			assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 409);
		}
		finally {
			both.shutdownNow();
		}
		assertThat(this.jdbc.sql("select count(*) from audit_event where subject_id = :id and action = '登记收款账户'")
			.param("id", vendor.toString())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	/** Returns how many statements wait for a lock. */
	private int waiting() {
		return this.jdbc.sql(
				"select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
			.query(Integer.class)
			.single();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "number|1234567|账号应为 8 到 30 位数字", "number|4420A51100005678|账号应为 8 到 30 位数字",
			"number|''|请填写账号", "bank|' '|请填写开户行" })
	void whatIsWrongIsSaidAtItsField(String field, String typed, String said) throws Exception {
		keep(this.vendors.another(), Map.of(field, typed)).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString(said)));
	}

	@Test
	void onlyStreetFinanceEntersIt() throws Exception {
		UUID vendor = this.vendors.another();
		this.mvc
			.perform(post("/vendors/" + vendor + "/account").param("version", "-1")
				.param("bank", "示例银行")
				.param("number", NUMBER)
				.with(this.cast.as(Role.STREET_PROCUREMENT))
				.with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/vendors/" + vendor + "/account").with(this.cast.as(Role.VENDOR)))
			.andExpect(status().isNotFound());
	}

	private ResultActions show(UUID vendor, Role role) throws Exception {
		return this.mvc.perform(get("/vendors/" + vendor).with(this.cast.as(role))).andExpect(status().isOk());
	}

	private ResultActions keep(UUID vendor, Map<String, String> changed) throws Exception {
		Map<String, String> fields = new TreeMap<>(Map.of("bank", "示例银行科苑支行", "number", NUMBER, "version", "-1"));
		fields.putAll(changed);
		var request = post("/vendors/" + vendor + "/account");
		fields.forEach(request::param);
		return this.mvc.perform(request.with(this.cast.as(Role.STREET_FINANCE)).with(csrf()));
	}

}
