package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the drafts of the street itself (MF-14, FUND-05). */
@Controller
@RequestMapping("/projects/street")
class StreetProjectController {

	private static final String VIEW = "project/street-project";

	private final ProjectDrafting drafting;

	StreetProjectController(ProjectDrafting drafting) {
		this.drafting = drafting;
	}

	@GetMapping
	String open(Actor actor, @RequestAttribute PageFrame frame, Model model) {
		if (!actor.holdsAny(Role.STREET_CLERK, Role.TASK_FORCE)) {
			throw new NotFound("新建街道项目");
		}
		model.addAttribute("form",
				new StreetProjectForm(Track.STREET, "", ProjectType.SERVICE, String.valueOf(frame.year())));
		return VIEW;
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") StreetProjectForm form, BindingResult errors, Actor actor,
			RedirectAttributes redirect) {
		Track track = form.track();
		ProjectType type = form.type();
		if (track == Track.POOL && type != null && type != ProjectType.SERVICE) {
			errors.rejectValue("type", "pool", "年度保障服务项目以服务类项目实施，请选服务类");
		}
		if (errors.hasErrors() || track == null || type == null) {
			return VIEW;
		}
		ProjectDesign design = ProjectDesign
			.of(form.outline(Objects.toString(form.name()), type, Objects.toString(form.year())));
		String number = this.drafting.createOfStreet(track, design, actor);
		redirect.addFlashAttribute("done", "已保存为草稿，编号 " + number + "。请接着写申报内容。");
		return "redirect:/projects/" + number + "/edit";
	}

	@ModelAttribute("tracks")
	List<Choice> tracks() {
		return List.of(Choice.of(Track.STREET.name(), Track.STREET.label() + "：跨社区、金额较大或者专业性较强，由街道组织开展"),
				Choice.of(Track.POOL.name(), Track.POOL.label() + "：督导、资金监管、设计、监理、造价、验收、评价、宣传推广，一年一个"));
	}

	@ModelAttribute("types")
	List<Choice> types() {
		return Choice.of(ProjectType.class, ProjectType::label);
	}

	@Bean
	static NavigationEntry streetProjectLink() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 15, "新建街道项目", "/projects/street", Role.STREET_CLERK,
				Role.TASK_FORCE);
	}

}
