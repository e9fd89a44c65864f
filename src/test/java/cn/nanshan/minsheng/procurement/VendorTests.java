package cn.nanshan.minsheng.procurement;

import java.io.ByteArrayInputStream;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class VendorTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private VendorFixture vendors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void vendorIsRegisteredWithItsPhoneSealedAndMasked() throws Exception {
		String code = VendorFixture.code("91440305MA5TEXT01");
		String page = send(form(post("/vendors/new").param("version", "0"), code, "示例青禾社工服务有限公司", "13800138077"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		show(String.valueOf(page)).andExpect(content()
			.string(allOf(containsString("138****8077"), containsString("社会工作者"), not(containsString("13800138077")))));
		show(page + "/edit").andExpect(content().string(not(containsString("13800138077"))));
		assertThat(this.jdbc.sql("select phone from vendor where credit_code = :code")
			.param("code", code)
			.query(String.class)
			.single()).doesNotContain("13800138077");
		send(form(post("/vendors/new").param("version", "0"), code, "示例另一家", "13800138078"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("已经登记给“示例青禾社工服务有限公司”")));
	}

	@Test
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		send(form(post("/vendors/new").param("version", "0"), "914403001922038217", "", "123")
			.param("certificates[0].expires", "明年"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("校验位正确"), containsString("请填写名称"),
					containsString("联系电话应为"), containsString("请填写资质名称"), containsString("到期日应为"),
					containsString("914403001922038217"), containsString("value=\"明年\""))));
	}

	@Test
	void staleFormIsConflict() throws Exception {
		UUID id = this.vendors.another();
		String code = VendorFixture.code("91440305MA5TEXT02");
		send(form(post("/vendors/" + id + "/edit").param("version", "0"), code, "示例改名一", ""))
			.andExpect(status().is3xxRedirection());
		send(form(post("/vendors/" + id + "/edit").param("version", "0"), code, "示例改名二", ""))
			.andExpect(status().isConflict())
			.andExpect(content().string(allOf(containsString("示例改名二"), containsString("示例改名一"))));
	}

	@Test
	void twoCharactersAndCodeFind() throws Exception {
		UUID id = this.vendors.named("示例云麓物业管理有限公司", "云某", "");
		show("/vendors?q=云麓").andExpect(content().string(containsString(id.toString())));
		show("/vendors?q=麓云").andExpect(content().string(not(containsString(id.toString()))));
		show("/vendors?q=%").andExpect(content().string(not(containsString(id.toString()))));
	}

	@Test
	void longListGoesOnAfterItsLastRow() throws Exception {
		for (int made = 0; made < 21; made++) {
			this.vendors.named("示例翻页有限公司" + (char) ('甲' + made), "某", "");
		}
		String first = show("/vendors?q=翻页").andReturn().getResponse().getContentAsString();
		String next = first.replaceAll("(?s).*href=\"(/vendors\\?q=[^\"]*after=[^\"]+)\".*", "$1")
			.replace("&amp;", "&");
		assertThat(next).startsWith("/vendors?q=").contains("after=");
		assertThat(count(first)).isEqualTo(20);
		String second = this.mvc.perform(get(java.net.URI.create(next)).with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(count(second)).isEqualTo(1);
	}

	@Test
	void vendorSeesItselfOnly() throws Exception {
		UUID own = this.vendors.first();
		UUID other = this.vendors.another();
		this.mvc.perform(get("/vendors/" + own).with(this.cast.as(Role.VENDOR))).andExpect(status().isOk());
		this.mvc.perform(get("/vendors/" + other).with(this.cast.as(Role.VENDOR))).andExpect(status().isNotFound());
		this.mvc.perform(get("/vendors").with(this.cast.as(Role.VENDOR)))
			.andExpect(content().string(not(containsString(other.toString()))));
	}

	@Test
	void onlyTheProcurementOfficeRegisters() throws Exception {
		this.mvc
			.perform(form(post("/vendors/new").param("version", "0"), VendorFixture.code("91440305MA5TEXT03"), "示例越权",
					"13800138079")
				.with(this.cast.as(Role.STREET_FINANCE))
				.with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void exportKeepsFormulasAsText() throws Exception {
		this.vendors.named("=HYPERLINK(\"示例公式\")", "某", "");
		byte[] file = this.mvc.perform(get("/vendors/export?q=示例公式").with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			Cell name = book.getFirstSheet().read().get(1).getCell(0);
			assertThat(name.getType()).isEqualTo(CellType.STRING);
			assertThat(name.getText()).startsWith("=HYPERLINK");
		}
	}

	private static int count(String page) {
		return page.split("示例翻页有限公司", -1).length - 1;
	}

	private ResultActions show(String path) throws Exception {
		return this.mvc.perform(get(path).with(this.cast.as(Role.STREET_PROCUREMENT))).andExpect(status().isOk());
	}

	private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
		return this.mvc.perform(form.with(this.cast.as(Role.STREET_PROCUREMENT)).with(csrf()));
	}

	private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String code, String name,
			String phone) {
		return request.param("creditCode", code)
			.param("name", name)
			.param("kind", "SOCIAL_ORGANIZATION")
			.param("established", "2018-06-01")
			.param("legalRepresentative", "林小满")
			.param("address", "南山区示例路 1 号")
			.param("phone", phone)
			.param("active", "true")
			.param("certificates[0].name", name.isEmpty() ? "" : "社会工作者")
			.param("certificates[0].grade", "");
	}

}
