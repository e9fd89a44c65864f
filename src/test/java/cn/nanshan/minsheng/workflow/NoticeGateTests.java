package cn.nanshan.minsheng.workflow;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Nothing that tells about a person is posted by mistake: words and files are looked
 * through, pictures are looked at, and a second person posts. Numbers are made up.
 */
@IntegrationTest
class NoticeGateTests {

	private static final String PHONE = "13800138000";

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final JdbcClient jdbc;

	@Autowired
	NoticeGateTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approvals,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approvals = approvals;
		this.jdbc = jdbc;
	}

	@Test
	void aPhoneInTheTextIsShownMaskedAndHoldsTheNoticeUp() throws Exception {
		String draft = drafted("项目内容如下。\n联系人 " + PHONE);
		String page = page(draft);
		assertThat(page).contains("第 2 段", "手机号码 138****8000");
		post(draft).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("第 2 段有手机号码 138****8000")));
		this.mvc
			.perform(change(draft + "/words", draft).param("title", "评议结果公示")
				.param("text", "项目内容如下。\n联系社区居委会")
				.param("channels", "社区公告栏")
				.param("link", ""))
			.andExpect(status().isSeeOther());
		post(draft).andExpect(status().isSeeOther());
	}

	@Test
	void aHitIsPassedByAReasonAndTheReasonIsKept() throws Exception {
		String draft = drafted("居委会值班电话：0755-26561234");
		String hit = this.jdbc.sql("select id from notice_draft_trace where draft_id = cast(:id as uuid)")
			.param("id", id(draft))
			.query(String.class)
			.single();
		this.mvc.perform(change(draft + "/hits/" + hit + "/reason", draft).param("reason", " "))
			.andExpect(status().isUnprocessableContent());
		post(draft).andExpect(status().isUnprocessableContent());
		this.mvc.perform(change(draft + "/hits/" + hit + "/reason", draft).param("reason", "居委会对外值班电话"))
			.andExpect(status().isSeeOther());
		assertThat(page(draft)).contains("公开的理由：居委会对外值班电话");
		post(draft).andExpect(status().isSeeOther());
	}

	@Test
	void aProjectThatIsWithdrawnTakesItsDraftAlong() throws Exception {
		String draft = drafted("现予公示。");
		assertThat(waiting(draft)).isEqualTo("OPEN 1");
		String number = this.jdbc.sql("select number from notice_draft where id = cast(:id as uuid)")
			.param("id", id(draft))
			.query(String.class)
			.single();
		this.mvc
			.perform(post("/projects/" + number + "/withdrawal", Role.COMMUNITY_CLERK,
					String.valueOf(this.approvals.version(number)))
				.param("reason", "居民不再需要"))
			.andExpect(status().isSeeOther());
		assertThat(waiting(draft)).isEqualTo("DROPPED 0");
	}

	private String waiting(String draft) {
		return this.jdbc.sql("""
				select state || ' ' || (select count(*) from task where subject = d.id and done_at is null)
				from notice_draft d where id = cast(:id as uuid)
				""").param("id", id(draft)).query(String.class).single();
	}

	@Test
	void whoWroteItDoesNotPostIt() throws Exception {
		String draft = drafted("现予公示。", Role.STREET_CLERK);
		this.mvc.perform(post(draft + "/posting", Role.STREET_CLERK, version(draft)))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("应由另一位同志复核")));
		this.mvc.perform(post(draft + "/posting", Role.COMMUNITY_CLERK, version(draft)))
			.andExpect(status().isForbidden());
		post(draft).andExpect(status().isSeeOther());
		this.mvc.perform(post(draft + "/posting", Role.COMMITTEE_DIRECTOR, version(draft)))
			.andExpect(status().isConflict());
	}

	@Test
	void aForeignDraftIsNotThere() throws Exception {
		String draft = drafted("现予公示。");
		this.mvc.perform(get(draft).with(Cast.as(this.cast.foreign(Role.COMMITTEE_DIRECTOR))))
			.andExpect(status().isNotFound());
	}

	@Test
	void everyKindOfFileIsLookedThrough() throws Exception {
		String draft = drafted("现予公示。");
		upload(draft, "方案.docx", docx("联系人 138", "00138000")).andExpect(status().isSeeOther());
		upload(draft, "名单.xlsx", xlsx()).andExpect(status().isSeeOther());
		upload(draft, "plan.pdf", pdf("Tel 13900139000", null)).andExpect(status().isSeeOther());
		assertThat(page(draft)).contains("“方案.docx”第 1 段", "手机号码 138****8000", "“名单.xlsx”工作表“居民”B3", "居民名单 3 人",
				"“plan.pdf”第 1 页", "139****9000");
	}

	@Test
	void aPictureIsTickedByAPerson() throws Exception {
		String draft = drafted("现予公示。");
		upload(draft, "board.png", png()).andExpect(status().isSeeOther());
		post(draft).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("还没有人看过并勾选")));
		String file = this.jdbc.sql("select attachment_id from notice_draft_file where draft_id = cast(:id as uuid)")
			.param("id", id(draft))
			.query(String.class)
			.single();
		this.mvc.perform(post(draft + "/files/" + file + "/look", Role.COMMITTEE_DIRECTOR, version(draft)))
			.andExpect(status().isSeeOther());
		String notice = String
			.valueOf(post(draft).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl());
		this.mvc.perform(get("/public" + notice + "/files/" + file)).andExpect(status().isOk());
		this.mvc.perform(get("/public" + notice + "/files/" + UUID.randomUUID())).andExpect(status().isNotFound());
	}

	@Test
	void aScannedPageAsksForAPerson() throws Exception {
		String draft = drafted("现予公示。");
		upload(draft, "scan.pdf", pdf("", null)).andExpect(status().isSeeOther());
		assertThat(page(draft)).contains("没有文字的页");
	}

	@Test
	void hostileFilesAreRefusedInWords() throws Exception {
		String draft = drafted("现予公示。");
		refused(draft, "locked.pdf", pdf("secret", "geheim"), "加了密码");
		refused(draft, "renamed.xlsx", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3 },
				"内容和扩展名不一致");
		refused(draft, "old.xls", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3 }, "格式不在范围内");
		refused(draft, "bomb.docx", bomb(), "解压后太大");
		refused(draft, "broken.pdf", "%PDF-1.7 rubbish".getBytes(StandardCharsets.UTF_8), "重新导出 PDF");
		assertThat(this.jdbc.sql("select count(*) from notice_draft_file where draft_id = cast(:id as uuid)")
			.param("id", id(draft))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatWasTakenOutIsNotMadePublic() throws Exception {
		String draft = drafted("现予公示。");
		upload(draft, "方案.docx", docx("联系人 138", "00138000")).andExpect(status().isSeeOther());
		String file = this.jdbc.sql("select attachment_id from notice_draft_file where draft_id = cast(:id as uuid)")
			.param("id", id(draft))
			.query(String.class)
			.single();
		this.mvc.perform(change(draft + "/files/" + file + "/removal", draft)).andExpect(status().isSeeOther());
		String notice = String
			.valueOf(post(draft).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl());
		this.mvc.perform(get("/public" + notice + "/files/" + file)).andExpect(status().isNotFound());
	}

	@Test
	void theSuggestedTextNamesNoSum() throws Exception {
		String number = this.approvals.passed(this.projects.deliberating());
		this.mvc.perform(get("/projects/" + number + "/notices/new").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(not(containsString("申报金额"))));
	}

	@Test
	void thePublicListAndThePosterNeedNoMoreThanTheNotice() throws Exception {
		this.clock.setTo(LocalDate.of(2063, 3, 1)); // the newest of all tests
		String number = this.approvals.passed(this.projects.deliberating());
		String notice = "/notices/" + this.approvals.posted(number);
		this.mvc.perform(get("/public/notices?place=" + Cast.COMMUNITY))
			.andExpect(content().string(containsString("/public" + notice)));
		this.mvc.perform(get("/public/notices?place=" + Cast.OTHER_COMMUNITY))
			.andExpect(content().string(not(containsString("/public" + notice))));
		this.mvc.perform(get(notice + "/print/poster").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("公示二维码")))
			.andExpect(content().string(containsString("/public" + notice)));
	}

	private String drafted(String text) throws Exception {
		return drafted(text, Role.COMMUNITY_CLERK);
	}

	private String drafted(String text, Role writer) throws Exception {
		String number = this.approvals.passed(this.projects.deliberating());
		return String.valueOf(this.mvc
			.perform(
					post("/projects/" + number + "/notices/new", writer, String.valueOf(this.approvals.version(number)))
						.param("node", "DELIBERATION")
						.param("title", "评议结果公示")
						.param("text", text)
						.param("channels", "社区公告栏")
						.param("link", ""))
			.andExpect(status().isSeeOther())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private ResultActions post(String draft) throws Exception {
		return this.mvc.perform(post(draft + "/posting", Role.COMMITTEE_DIRECTOR, version(draft)));
	}

	private AbstractMockHttpServletRequestBuilder<?> change(String address, String draft) {
		return post(address, Role.COMMUNITY_CLERK, version(draft));
	}

	private AbstractMockHttpServletRequestBuilder<?> post(String address, Role role, String version) {
		return MockMvcRequestBuilders.post(address).with(this.cast.as(role)).with(csrf()).param("version", version);
	}

	private void refused(String draft, String name, byte[] bytes, String why) throws Exception {
		upload(draft, name, bytes).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString(why)));
	}

	private ResultActions upload(String draft, String name, byte[] bytes) throws Exception {
		return this.mvc.perform(multipart(draft + "/files")
			.file(new MockMultipartFile("files", name, "application/octet-stream", bytes))
			.param("version", version(draft))
			.with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf()));
	}

	private String page(String draft) throws Exception {
		Document page = Jsoup.parse(this.mvc.perform(get(draft).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
		page.select("textarea").remove();
		assertThat(page.text()).doesNotContain(PHONE);
		return page.text();
	}

	private String version(String draft) {
		return this.jdbc.sql("select version from notice_draft where id = cast(:id as uuid)")
			.param("id", id(draft))
			.query(String.class)
			.single();
	}

	private static String id(String draft) {
		return draft.substring(draft.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
	}

	private static byte[] docx(String... runs) throws IOException {
		StringBuilder body = new StringBuilder("<w:document xmlns:w=\"urn:w\"><w:body><w:p>");
		Arrays.stream(runs).forEach((run) -> body.append("<w:r><w:t>").append(run).append("</w:t></w:r>"));
		return zip(List.of("[Content_Types].xml", "word/document.xml"),
				List.of("<Types/>", body.append("</w:p></w:body></w:document>").toString()));
	}

	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 120; i++) {
				zip.write(zeros);
			}
		}
		return out.toByteArray();
	}

	private static byte[] zip(List<String> names, List<String> contents) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < names.size(); i++) {
				zip.putNextEntry(new ZipEntry(names.get(i)));
				zip.write(contents.get(i).getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private static byte[] xlsx() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			workbook.newWorksheet("说明").value(0, 0, "无");
			Worksheet sheet = workbook.newWorksheet("居民");
			String[][] rows = { { "姓名", "电话" }, { "张桂兰", "无" }, { "李国强", "13700137000" }, { "王小梅", "无" } };
			for (int row = 0; row < rows.length; row++) {
				sheet.value(row, 0, rows[row][0]);
				sheet.value(row, 1, rows[row][1]);
			}
		}
		return out.toByteArray();
	}

	private static byte[] pdf(String text, @Nullable String password) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
				stream.beginText();
				stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				stream.newLineAtOffset(50, 700);
				stream.showText(text);
				stream.endText();
			}
			if (password != null) {
				pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
			}
			pdf.save(out);
		}
		return out.toByteArray();
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

}
