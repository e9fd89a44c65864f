package cn.nanshan.minsheng.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Sample pages with the words of the mock-ups, to test the frame and every fragment. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
		HttpEncodingAutoConfiguration.class, MultipartAutoConfiguration.class, ThymeleafAutoConfiguration.class,
		ValidationAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
		TomcatServletWebServerAutoConfiguration.class })
@Import({ PagesConfiguration.class, PageFrameFilter.class, UiDialect.class, Incidents.class, ErrorFacts.class,
		ErrorPages.class, SamplePages.Pages.class })
class SamplePages {

	static final Instant NOW = Instant.parse("2026-05-11T01:40:00Z");

	static final Actor CLERK = new Actor(new UUID(0, 1), "nt-caiwu", "周某", Set.of(Role.STREET_CLERK),
			Scope.street("NT"), "南头街道财务岗");

	/** Shows the samples in a browser. */
	public static void main(String[] args) {
		SpringApplication.run(SamplePages.class, args);
	}

	@Bean
	SecurityFilterChain security(HttpSecurity http, @Value("${sample.signed-in:false}") boolean signedIn) {
		if (signedIn) {
			http.anonymous((anyone) -> anyone.principal(CLERK));
		}
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy
				.policyDirectives("default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
						+ "frame-ancestors 'none'; img-src 'self' data:")))
			.build();
	}

	@Bean
	Clock clock() {
		return Clock.fixed(NOW, Formats.ZONE);
	}

	@Bean
	NavigationEntry workbench() {
		return NavigationEntry.of(NavigationGroup.TOP, 1, "工作台", "/").counting((reader) -> 4);
	}

	@Bean
	NavigationEntry sample() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 1, "项目台账", "/sample");
	}

	@Bean
	NavigationEntry clerks() {
		return NavigationEntry.of(NavigationGroup.MONEY, 1, "支付", "/payments", Role.STREET_FINANCE);
	}

	@Bean
	NavigationEntry search() {
		return NavigationEntry.of(NavigationGroup.SEARCH, 1, "搜索", "/search");
	}

	@Bean
	NavigationEntry residents() {
		return NavigationEntry.of(NavigationGroup.RESIDENTS, 1, "居民公开页", "/public");
	}

	static ChecksPanel panel() {
		List<CheckRow> rows = List.of(
				new CheckRow(Status.BREACHED, "FUND-19", "按各自经费执行标准编预算", null, "12 行中 2 行没有标准依据", "每行都写定额、询价或采购价",
						new Verdict.Remedy("退回社区补 2 行", "/sample#budget"), null),
				new CheckRow(Status.JUSTIFY, "FUND-13", "不与街道部门预算重复列支", "原则上", "与部门预算地点相同，120,000.00 元", "没有相同项目", null,
						null),
				new CheckRow(Status.WAIVED, "MF-14", "金额较大由街道研究确定并组织", "原则上", "工程类 968,000.00，仍由社区组织",
						"700,000.00 以上由街道组织", null, "专责小组纪要〔2026〕9 号，何某 4月28日"));
		List<CheckRow> folded = List
			.of(new CheckRow(Status.NOT_APPLICABLE, "FUND-04", "督导等经费不超过 7%", null, "不是年度保障服务项目", "—", null, null));
		return new ChecksPanel("提交", "卡在哪里：1 项未达到，1 项需说明理由", "核验 4 条", false, rows, folded, "其余 1 条不适用，展开看", null)
			.on("数值按 2026-05-11 有效版本")
			.waiving(new ChecksPanel.Waiving("/sample/waivers", List.of(Choice.of("he", "何某　专责小组组长")),
					Map.of("clauseId", "FUND-13", "basis", "2026 年部门预算表第 37 行"), Map.of("justification", "请写明理由")));
	}

	/** What the sample form takes. */
	record SampleForm(@NotBlank(message = "请填写名称") @Nullable String name,
			@NotBlank(message = "请填写金额") @Digits(integer = 12, fraction = 2,
					message = "金额应为数字，最多两位小数") @Nullable String sum,
			@Nullable String day, @NotBlank(message = "请写明做什么") @Nullable String what, @Nullable String type,
			@NotBlank(message = "请选择并入哪一条") @Nullable String same,
			@NotEmpty(message = "请至少选一类") @Nullable List<String> groups, @Nullable String visit,
			List<@Valid Row> rows) {

		SampleForm {
			rows = (rows != null) ? rows : List.of();
		}

		/** A repeated row. */
		record Row(@NotBlank(message = "请填写科目") @Nullable String item) {

		}

	}

	/** Serves the samples. */
	@Controller
	static class Pages {

		@GetMapping("/sample")
		String show(Model model) {
			model.addAttribute("panel", panel());
			model.addAttribute("stages",
					List.of(new Stage("征集", Stage.Standing.DONE, "1月12日"),
							new Stage("街道审批 3 / 5", Stage.Standing.NOW, "4月24日起"),
							new Stage("采购", Stage.Standing.AHEAD, "计划 6月5日")));
			model.addAttribute("tasks",
					List.of(new TaskGroup("街道审批", List.of(TaskGroup.Item.of("财务核预算", "/sample", Status.IN_PROGRESS),
							TaskGroup.Item.blocked("专责小组审议", "等财务核预算")))));
			model.addAttribute("tabs",
					List.of(new Tab("概况", "/sample", true), new Tab("条款核验 24", "/sample?tab=checks", false)));
			model.addAttribute("links", PageLinks.of("/sample?year=2026", null, "2026-05-12~é", "每页 20 项，按应办结日期从早到晚"));
			return "web/sample";
		}

		@GetMapping("/sample/form")
		String form(Model model) {
			model.addAttribute("form",
					new SampleForm("", "", "", "", "", "", List.of(), null, List.of(new SampleForm.Row(""))));
			return form();
		}

		@PostMapping("/sample/form")
		String save(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors) {
			return errors.hasErrors() ? form() : "redirect:/sample";
		}

		@ModelAttribute("choices")
		List<Choice> choices() {
			return List.of(Choice.of("SERVICE", "服务类"), new Choice("WORKS", "工程类", "由街道组织的另走流程"));
		}

		@GetMapping("/sample/open")
		String open() {
			return "web/sample-open";
		}

		@GetMapping("/sample/print")
		String print() {
			return "web/sample-print";
		}

		@GetMapping("/sample/fail/{what}")
		String fail(@PathVariable String what) {
			throw switch (what) {
				case "missing" -> new NotFound("Project NT-1");
				case "forbidden" -> new AccessDeniedException("no");
				case "stale" -> new StaleVersion("Project",
						List.of(new StaleVersion.Difference("申报额", "500,000.00", "480,000.00")));
				case "lock" -> new OptimisticLockingFailureException("row was updated");
				case "refused" -> new Refused("额度已被占用，还差 20,000.00 元。");
				case "large" -> new MaxUploadSizeExceededException(1);
				case "database" -> new DataAccessResourceFailureException("connection refused");
				case "rules" -> notCleared();
				default -> new IllegalStateException("secret of " + what);
			};
		}

		private static RuntimeException notCleared() {
			try {
				Assessment.of(SampleRule.class, SampleRule.FACTS).clear();
				return new IllegalStateException("cleared");
			}
			catch (NotCleared ex) {
				return ex;
			}
		}

		private static String form() {
			return "web/sample-form";
		}

	}

}
