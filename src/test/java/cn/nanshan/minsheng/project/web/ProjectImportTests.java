package cn.nanshan.minsheng.project.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.DeliberationEntry;
import cn.nanshan.minsheng.project.ImportPreview;
import cn.nanshan.minsheng.project.ImportVerdict;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectImport;
import cn.nanshan.minsheng.table.TableFile;
import cn.nanshan.minsheng.table.TableRow;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The published list and its relatives, taken in by those who may. */
@IntegrationTest
class ProjectImportTests {

	private static final String HEADING = "year,district,street,community,name,type,amount_yuan,vendor\n";

	private static final String LISHAN = "丽山路人行道改造（社区花园建设）";

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ProjectImport imports;

	private final ProjectDrafting drafting;

	private final DeliberationEntry entry;

	private final JdbcClient jdbc;

	@Autowired
	ProjectImportTests(MockMvc mvc, Cast cast, ProjectFixture projects, ProjectImport imports, ProjectDrafting drafting,
			DeliberationEntry entry, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.imports = imports;
		this.drafting = drafting;
		this.entry = entry;
		this.jdbc = jdbc;
	}

	/**
	 * The tests share one database: what one imported must not be there already for the
	 * next.
	 */
	@BeforeEach
	void forgetEarlierImports() {
		this.jdbc.sql("update project set import_key = null where import_key is not null").update();
	}

	@Test
	void thePublishedListForItsCommunity() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		UUID id = this.imports.upload("published-projects.csv", published(), clerk);
		ImportPreview preview = this.imports.preview(id, clerk);
		assertThat(preview.verdicts()).hasSize(53);
		assertThat(preview.of(ImportVerdict.Kind.NEW)).extracting((it) -> it.row().name())
			.containsExactly(LISHAN, "社区书屋桌椅与图书补充", "微型消防站器材补充");
		assertThat(preview.of(ImportVerdict.Kind.NEW)).extracting(ImportVerdict::lacks)
			.containsExactly(List.of("金额"), List.of(), List.of("年度"));
		assertThat(preview.of(ImportVerdict.Kind.WRONG)).hasSize(50)
			.allMatch((it) -> it.reasons().contains("不在您的社区") || it.reasons().contains("没有写社区"));
		assertThat(this.imports.confirm(id, clerk)).isEqualTo(3);
		assertThat(imported()).containsExactlyInAnyOrder("GOODS 48700.00 2022", "GOODS 12860.50 null",
				"WORKS null 2022");
	}

	@Test
	void theSameListAgainAddsNothing() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		UUID first = this.imports.upload("a.csv", published(), clerk);
		assertThat(this.imports.confirm(first, clerk)).isEqualTo(3);
		assertThat(this.imports.confirm(first, clerk)).isZero();
		UUID again = this.imports.upload("b.xlsx", workbook(published()), clerk);
		assertThat(this.imports.preview(again, clerk).of(ImportVerdict.Kind.EXISTING)).hasSize(3);
		assertThat(this.imports.confirm(again, clerk)).isZero();
		assertThat(imported()).hasSize(3);
	}

	@Test
	void theSameAsAWorkbook() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		UUID id = this.imports.upload("list.xlsx", workbook(published()), clerk);
		assertThat(this.imports.confirm(id, clerk)).isEqualTo(3);
		assertThat(imported()).containsExactlyInAnyOrder("GOODS 48700.00 2022", "GOODS 12860.50 null",
				"WORKS null 2022");
	}

	@Test
	void theStreetTakesInItsCommunities() throws Exception {
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		UUID id = this.imports.upload("a.csv", published(), clerk);
		ImportPreview preview = this.imports.preview(id, clerk);
		assertThat(preview.of(ImportVerdict.Kind.NEW)).extracting((it) -> it.row().community())
			.containsExactly("大学城社区", "大学城社区", "平山社区", "大学城社区");
		assertThat(preview.of(ImportVerdict.Kind.WRONG)).filteredOn((it) -> it.row().name().equals("朗麓庙会"))
			.singleElement()
			.matches((it) -> it.reasons().equals("社区：没有写社区"));
		assertThat(preview.of(ImportVerdict.Kind.WRONG)).filteredOn((it) -> it.row().community().equals("海湾社区"))
			.singleElement()
			.matches((it) -> it.reasons().equals("社区：“海湾社区”不在您的街道"));
	}

	@Test
	void anImportedDraftCanBeCompleted() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		this.imports.confirm(this.imports.upload("a.csv", published(), clerk), clerk);
		String number = this.jdbc.sql("select number from project where name = :name and import_key is not null")
			.param("name", LISHAN)
			.query(String.class)
			.single();
		assertThat(number).startsWith("TY-DXC-2022-G-");
		this.mvc.perform(get("/projects/{number}/edit", number).with(Cast.as(clerk)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(LISHAN)));
		assertThat(this.entry.assess(number, clerk).isClear()).isFalse();
		this.drafting.revise(number, this.projects.sheet(number).version(),
				this.projects.design().named(LISHAN).build(), clerk);
		assertThat(this.entry.assess(number, clerk).isClear()).isTrue();
	}

	@Test
	void everyWrongCellHasItsReason() {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		assertThat(reasons("22,南山区,桃源街道,大学城社区,,三类,1.234,", clerk)).contains("年度：“22”不是年度", "项目名称：没有写名称",
				"类型：“三类”不是服务类、货物类（实物类）或工程类", "金额（元）：“1.234”不是金额");
		assertThat(reasons(",福田区,,南天社区,路灯,工程类,,", clerk)).isEqualTo("区：“福田区”不在您的社区");
		assertThat(reasons(",南山区,不存在街道,大学城社区,路灯,工程类,,", clerk)).isEqualTo("街道：南山区没有“不存在街道”");
		assertThat(reasons(",,,大学社区,路灯,工程类,,", clerk)).isEqualTo("社区：没有名为“大学社区”的社区，请按统计名称填写");
		assertThat(reasons(",,,平山社区,路灯,工程类,,", clerk)).isEqualTo("社区：“平山社区”不在您的社区");
		assertThat(reasons(",,,大学城社区,路灯,,0,", clerk)).contains("类型：没有写类型", "金额（元）：“0”不是金额");
	}

	@Test
	void fullWidthDigitsAndGbkAreRead() {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String text = HEADING + "２０２２,,,大学城社区,全角路灯,服务,１２，３４５．６,\n２０２２,,,大学城社区,全角 路灯,服务类,,\n";
		ImportPreview preview = this.imports
			.preview(this.imports.upload("a.csv", text.getBytes(Charset.forName("GB18030")), clerk), clerk);
		assertThat(preview.of(ImportVerdict.Kind.NEW)).hasSize(1);
		assertThat(preview.of(ImportVerdict.Kind.EXISTING)).singleElement()
			.matches((it) -> it.note().equals("与第 2 行相同"));
		this.imports.confirm(preview.id(), clerk);
		assertThat(imported()).containsExactly("SERVICE 12345.60 2022");
	}

	@Test
	void uploadPreviewAndConfirmationOverHttp() throws Exception {
		String text = HEADING + "2026,南山区,桃源街道,大学城社区,=1+1,工程类,5000,\n2026,福田区,,南天社区,=HYPERLINK(1),工程类,,\n";
		String preview = String
			.valueOf(upload(text.getBytes(StandardCharsets.UTF_8)).andExpect(status().is3xxRedirection())
				.andReturn()
				.getResponse()
				.getRedirectedUrl());
		this.mvc.perform(get(preview).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("新建 1 行，已存在 0 行，错误 1 行")))
			.andExpect(content().string(containsString("“福田区”不在您的社区")));
		byte[] wrong = this.mvc.perform(get(preview + "/wrong-rows").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(TableFile.read(wrong)).extracting(TableRow::cells)
			.last()
			.satisfies((cells) -> assertThat(cells).contains("=HYPERLINK(1)", "3", "区：“福田区”不在您的社区"));
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(wrong))) {
			assertThat(workbook.getFirstSheet().openStream().flatMap(Row::stream))
				.allMatch((it) -> it.getFormula() == null);
		}
		this.mvc.perform(get(preview).with(this.cast.as(Role.COMMITTEE_DIRECTOR))).andExpect(status().isForbidden());
		this.mvc.perform(get(preview).with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isNotFound());
		this.mvc.perform(post(preview + "/confirmation").with(this.cast.as(Role.COMMUNITY_CLERK)).with(csrf()))
			.andExpect(redirectedUrl("/projects?year=all&state=DRAFT"));
		assertThat(imported()).containsExactly("WORKS 5000.00 2026");
	}

	@Test
	void whatCannotBeReadSaysWhyAndWhere() throws Exception {
		upload("社区,名称\n大学城社区,路灯\n".getBytes(StandardCharsets.UTF_8)).andExpect(status().is(422))
			.andExpect(content().string(containsString("第 1 行（表头）缺少列：类型")));
		upload("社区,名称,项目,类型\n".getBytes(StandardCharsets.UTF_8)).andExpect(status().is(422))
			.andExpect(content().string(containsString("第 1 行有两列“项目名称”")));
		upload(new byte[0]).andExpect(status().is(422));
		upload(HEADING.getBytes(StandardCharsets.UTF_8)).andExpect(status().is(422))
			.andExpect(content().string(containsString("只有表头")));
	}

	private ResultActions upload(byte[] file) throws Exception {
		return this.mvc
			.perform(multipart("/projects/import").file(new MockMultipartFile("file", "清单.csv", "text/csv", file))
				.with(this.cast.as(Role.COMMUNITY_CLERK))
				.with(csrf()));
	}

	private String reasons(String row, Actor clerk) {
		UUID id = this.imports.upload("a.csv", (HEADING + row + "\n").getBytes(StandardCharsets.UTF_8), clerk);
		return this.imports.preview(id, clerk).verdicts().get(0).reasons();
	}

	private List<String> imported() {
		return this.jdbc.sql("select type, requested, budget_year from project where import_key is not null")
			.query((row, index) -> row.getString("type") + " " + row.getBigDecimal("requested") + " "
					+ row.getObject("budget_year"))
			.list();
	}

	private static byte[] published() throws IOException {
		return new ClassPathResource("import/published-projects.csv").getContentAsByteArray();
	}

	private static byte[] workbook(byte[] csv) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("清单");
			for (TableRow row : TableFile.read(csv)) {
				for (int i = 0; i < row.cells().size(); i++) {
					sheet.value(row.line() - 1, i, row.cells().get(i));
				}
			}
		}
		return out.toByteArray();
	}

}
