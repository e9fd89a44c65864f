package cn.nanshan.minsheng.workflow.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.workflow.DraftWords;
import cn.nanshan.minsheng.workflow.NoticeDraft;
import cn.nanshan.minsheng.workflow.NoticeGate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a notice before it is posted, and the work on what the scan found. */
@Controller
@RequestMapping("/notices/drafts/{id}")
class DraftController {

	private final NoticeGate gate;

	private final DraftPages pages;

	DraftController(NoticeGate gate, DraftPages pages) {
		this.gate = gate;
		this.pages = pages;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return this.pages.show(this.gate.show(id, actor), List.of(), actor, model);
	}

	@PostMapping("/words")
	String rewrite(@PathVariable UUID id, @Valid @ModelAttribute("form") WordsForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		NoticeDraft draft = this.gate.show(id, actor);
		if (errors.hasErrors()) {
			return this.pages.again(draft, actor, model);
		}
		this.gate.rewrite(id, form.version(), new DraftWords(form.title(), form.text(), form.channels(), form.link()),
				actor);
		return back(id, "已修改并重新检查", redirect);
	}

	@PostMapping("/files")
	String attach(@PathVariable UUID id, @ModelAttribute("upload") UploadForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		NoticeDraft draft = this.gate.show(id, actor);
		List<NewFile> files = Uploads.of(form.files());
		if (files.isEmpty()) {
			errors.rejectValue("files", "empty", "请选择文件");
		}
		else {
			try {
				this.gate.attach(id, form.version(), files, actor);
				return back(id, "已加附件，检查结果在下面", redirect);
			}
			catch (FileRefused ex) {
				errors.rejectValue("files", "refused", ex.sentence());
			}
		}
		return this.pages.show(draft, List.of(), actor, model);
	}

	@PostMapping("/files/{file}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID file, @ModelAttribute("step") StepForm form, Actor actor,
			RedirectAttributes redirect) {
		this.gate.remove(id, form.version(), file, actor);
		return back(id, "已去掉附件", redirect);
	}

	@PostMapping("/files/{file}/look")
	String look(@PathVariable UUID id, @PathVariable UUID file, @ModelAttribute("step") StepForm form, Actor actor,
			RedirectAttributes redirect) {
		this.gate.look(id, form.version(), file, actor);
		return back(id, "已勾选", redirect);
	}

	@PostMapping("/hits/{hit}/reason")
	String justify(@PathVariable UUID id, @PathVariable UUID hit, @Valid @ModelAttribute("why") ReasonForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		NoticeDraft draft = this.gate.show(id, actor);
		if (draft.hits().stream().noneMatch((it) -> it.id().equals(hit))) {
			throw new NotFound("检查结果");
		}
		if (errors.hasErrors()) {
			return this.pages.show(draft, List.of("请写明为什么要公开，至少 4 个字"), actor, model);
		}
		this.gate.justify(id, form.version(), hit, form.reason().strip(), actor);
		return back(id, "已写明理由", redirect);
	}

	@PostMapping("/removal")
	String drop(@PathVariable UUID id, @ModelAttribute("step") StepForm form, Actor actor,
			RedirectAttributes redirect) {
		NoticeDraft draft = this.gate.show(id, actor);
		this.gate.drop(id, form.version(), actor);
		redirect.addFlashAttribute("done", "已撤下公示稿");
		return "redirect:/projects/" + draft.number();
	}

	private static String back(UUID id, String done, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", done);
		return "redirect:/notices/drafts/" + id;
	}

	/**
	 * The words as typed.
	 *
	 * @param version version of the draft that was seen
	 * @param title title
	 * @param text text
	 * @param channels where it will be posted
	 * @param link address of a page
	 */
	record WordsForm(int version, @NotBlank(message = "请填标题") String title, @NotBlank(message = "请写公示文稿") String text,
			@NotBlank(message = "请写明在哪里张贴或发布") String channels,
			@Pattern(regexp = "|https?://\\S+", message = "链接应以 http:// 或 https:// 开头") String link) {

	}

	/**
	 * Files as they were chosen.
	 *
	 * @param version version of the draft that was seen
	 * @param files the files
	 */
	record UploadForm(int version, @Nullable List<MultipartFile> files) {

	}

	/**
	 * A step without words.
	 *
	 * @param version version of the draft that was seen
	 */
	record StepForm(int version) {

	}

	/**
	 * Why a hit is made public.
	 *
	 * @param version version of the draft that was seen
	 * @param reason in words
	 */
	record ReasonForm(int version, @NotBlank @Size(min = 4, max = 200) String reason) {

	}

}
