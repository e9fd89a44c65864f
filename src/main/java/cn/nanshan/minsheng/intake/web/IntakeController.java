package cn.nanshan.minsheng.intake.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.intake.Intake;
import cn.nanshan.minsheng.intake.IntakeKind;
import cn.nanshan.minsheng.intake.IntakeRow;
import cn.nanshan.minsheng.intake.Intakes;
import cn.nanshan.minsheng.intake.Verdict;
import cn.nanshan.minsheng.table.TableRefused;
import cn.nanshan.minsheng.table.WrongLines;
import cn.nanshan.minsheng.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Template, upload, preview, confirmation and the rows given back, for every list. */
@Controller
class IntakeController {

	/** Seconds after which a page of a running import looks again. */
	private static final String AGAIN = "2";

	private final Intakes intakes;

	private final Clock clock;

	IntakeController(Intakes intakes, Clock clock) {
		this.intakes = intakes;
		this.clock = clock;
	}

	@GetMapping("/imports/{kind}")
	String open(@PathVariable String kind, Actor actor, Model model) {
		model.addAttribute("form", new UploadForm(null));
		return open(this.intakes.kind(kind, actor), actor, model);
	}

	@PostMapping("/imports/{kind}")
	String upload(@PathVariable String kind, @ModelAttribute("form") UploadForm form, BindingResult errors, Actor actor,
			Model model) throws IOException {
		MultipartFile file = form.file();
		if (file == null || file.isEmpty()) {
			errors.rejectValue("file", "missing", "请选择填好的 xlsx 或 CSV 文件");
		}
		else {
			try {
				UUID id = this.intakes.upload(kind, String.valueOf(file.getOriginalFilename()), file.getBytes(), actor);
				return "redirect:/imports/" + kind + "/" + id;
			}
			catch (TableRefused ex) {
				errors.rejectValue("file", "refused", ex.sentence());
			}
		}
		return open(this.intakes.kind(kind, actor), actor, model);
	}

	private static String open(IntakeKind kind, Actor actor, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("unit", actor.unitName());
		model.addAttribute("choices", kind.choices(actor));
		return "intake/open";
	}

	@GetMapping("/imports/{kind}/template")
	void template(@PathVariable String kind, Actor actor, HttpServletResponse response) throws IOException {
		IntakeKind list = this.intakes.kind(kind, actor);
		Download.workbook(list.title() + "导入模板.xlsx", response);
		IntakeTemplate.write(list, list.choices(actor), response.getOutputStream());
	}

	@GetMapping("/imports/{kind}/{id}")
	String preview(@PathVariable String kind, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String show,
			@RequestParam(required = false) @Nullable String after, Actor actor, HttpServletResponse response,
			Model model) {
		Intake intake = this.intakes.named(kind, id, actor);
		boolean interrupted = intake.isInterrupted(this.clock.instant());
		if (intake.state() == Intake.State.RUNNING && !interrupted) {
			response.setHeader("Refresh", AGAIN);
		}
		Verdict.Kind verdict = verdict(show);
		List<IntakeRow> rows = this.intakes.rows(intake, verdict, line(after), actor);
		model.addAttribute("page", IntakePage.of(this.intakes.kind(kind, actor), intake, interrupted, verdict, rows));
		return "intake/preview";
	}

	@PostMapping("/imports/{kind}/{id}/confirmation")
	String confirm(@PathVariable String kind, @PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		this.intakes.start(kind, id, actor);
		redirect.addFlashAttribute("done", "开始导入，可以离开这一页，稍后再看。");
		return "redirect:/imports/" + kind + "/" + id;
	}

	@GetMapping("/imports/{kind}/{id}/wrong-rows")
	void wrongRows(@PathVariable String kind, @PathVariable UUID id, Actor actor, HttpServletResponse response)
			throws IOException {
		IntakeKind list = this.intakes.kind(kind, actor);
		List<IntakeRow> wrong = this.intakes.wrong(this.intakes.named(kind, id, actor), actor);
		Download.workbook(list.title() + "错误行.xlsx", response);
		WrongLines.write(list.columns(),
				wrong.stream().map((row) -> new WrongLines.WrongLine(row.line(), row.reasons())).toList(),
				response.getOutputStream());
	}

	private static Verdict.@Nullable Kind verdict(@Nullable String name) {
		return Arrays.stream(Verdict.Kind.values()).filter((it) -> it.name().equals(name)).findFirst().orElse(null);
	}

	private static int line(@Nullable String after) {
		return (after != null && after.matches("\\d{1,7}")) ? Integer.parseInt(after) : 0;
	}

	/**
	 * The upload.
	 *
	 * @param file the list
	 */
	record UploadForm(@Nullable MultipartFile file) {

	}

}
