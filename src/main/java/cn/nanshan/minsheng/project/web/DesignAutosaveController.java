package cn.nanshan.minsheng.project.web;

import java.time.Clock;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.DesignAutosave;
import cn.nanshan.minsheng.project.ProjectReading;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps what is typed into the form of a project, wrong or not, and answers with what
 * stands beside it now.
 */
@Controller
class DesignAutosaveController {

	/** What a form of a project that is not saved yet is kept under. */
	static final String NEW = "new";

	private final DesignAutosave autosave;

	private final DesignBesides besides;

	private final ProjectReading reading;

	private final JsonMapper json;

	private final Clock clock;

	DesignAutosaveController(DesignAutosave autosave, DesignBesides besides, ProjectReading reading, JsonMapper json,
			Clock clock) {
		this.autosave = autosave;
		this.besides = besides;
		this.reading = reading;
		this.json = json;
		this.clock = clock;
	}

	@PostMapping("/projects/new/autosave")
	String keepNew(@ModelAttribute("form") ProjectForm form, BindingResult binding, Actor actor, Model model) {
		this.reading.unitToCreateIn(actor);
		return keep(NEW, null, form, binding, actor, model);
	}

	@PostMapping("/projects/{number}/autosave")
	String keep(@PathVariable String number, @ModelAttribute("form") ProjectForm form, BindingResult binding,
			Actor actor, Model model) {
		this.reading.toEdit(number, actor);
		return keep(number, number, form, binding, actor, model);
	}

	/** Begins again with what is saved; of a new project that is nothing. */
	@PostMapping("/projects/{number}/autosave/removal")
	String beginAgain(@PathVariable String number, Actor actor) {
		if (!number.equals(NEW)) {
			this.reading.toEdit(number, actor);
		}
		forget(number, actor);
		return number.equals(NEW) ? "redirect:/projects/new" : "redirect:/projects/" + number + "/edit";
	}

	private void forget(String key, Actor actor) {
		if (this.autosave.of(key, actor).isEmpty()) {
			throw new NotFound("自动保存的内容");
		}
		this.autosave.forget(key, actor);
	}

	private String keep(String key, @Nullable String number, ProjectForm form, BindingResult binding, Actor actor,
			Model model) {
		if (binding.hasErrors()
				|| ProjectForm.isBlank(form.name(), form.place(), form.goal(), form.content(), form.requested())) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "表单还没有填写");
		}
		this.autosave.keep(key, this.json.writeValueAsString(form), actor);
		model.addAttribute("beside", this.besides.of(number, form, this.clock.instant(), actor));
		return "project/_beside :: beside";
	}

}
