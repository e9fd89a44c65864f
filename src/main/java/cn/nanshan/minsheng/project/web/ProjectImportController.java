package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ImportPreview;
import cn.nanshan.minsheng.project.ImportVerdict;
import cn.nanshan.minsheng.project.ProjectImport;
import cn.nanshan.minsheng.table.TableRefused;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload, preview and confirmation of a list of projects. */
@Controller
class ProjectImportController {

	private final ProjectImport imports;

	ProjectImportController(ProjectImport imports) {
		this.imports = imports;
	}

	@GetMapping("/projects/import")
	String open(Actor actor, Model model) {
		model.addAttribute("form", new UploadForm(null));
		model.addAttribute("unit", this.imports.unit(actor));
		return "project/import";
	}

	@PostMapping("/projects/import")
	String upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Actor actor, Model model)
			throws IOException {
		MultipartFile file = form.file();
		if (file == null || file.isEmpty()) {
			errors.rejectValue("file", "missing", "请选择有内容的 CSV 或 xlsx 文件");
		}
		else {
			try {
				String name = String.valueOf(file.getOriginalFilename());
				return "redirect:/projects/import/" + this.imports.upload(name, file.getBytes(), actor);
			}
			catch (TableRefused ex) {
				errors.rejectValue("file", "refused", ex.sentence());
			}
		}
		model.addAttribute("unit", this.imports.unit(actor));
		return "project/import";
	}

	@GetMapping("/projects/import/{id}")
	String preview(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("page", ImportPage.of(this.imports.preview(id, actor)));
		return "project/import-preview";
	}

	@PostMapping("/projects/import/{id}/confirmation")
	String confirm(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		int made = this.imports.confirm(id, actor);
		redirect.addFlashAttribute("done", (made > 0) ? "已导入 " + made + " 个草稿。" : "没有新增：这份清单里的项目都已存在或有错误。");
		return "redirect:/projects?year=all&state=DRAFT";
	}

	@GetMapping("/projects/import/{id}/wrong-rows")
	void wrongRows(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
		ImportPreview preview = this.imports.preview(id, actor);
		Download.workbook("导入错误.xlsx", response);
		WrongRowsWorkbook.write(preview.of(ImportVerdict.Kind.WRONG), response.getOutputStream());
	}

	/**
	 * The upload.
	 *
	 * @param file the list
	 */
	record UploadForm(@Nullable MultipartFile file) {

	}

}
