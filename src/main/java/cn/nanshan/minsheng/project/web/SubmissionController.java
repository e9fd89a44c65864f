package cn.nanshan.minsheng.project.web;

import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.ProjectSubmission;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a project to the street. */
@Controller
@RequestMapping("/projects/{number}/submission")
class SubmissionController {

	private final SubmissionPages pages;

	private final ProjectSubmission submission;

	SubmissionController(SubmissionPages pages, ProjectSubmission submission) {
		this.pages = pages;
		this.submission = submission;
	}

	@GetMapping
	ModelAndView show(@PathVariable String number, Actor actor) {
		return page(number, actor, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView submit(@PathVariable String number, @RequestParam int version, Actor actor,
			RedirectAttributes redirect) {
		try {
			this.submission.submit(number, version, actor);
		}
		catch (NotCleared ex) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("done", "已报街道审批，等街道民微岗初审");
		return new ModelAndView("redirect:/projects/" + number);
	}

	@PostMapping("/recall")
	ModelAndView recall(@PathVariable String number, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String reason, Actor actor, RedirectAttributes redirect) {
		if (reason.isBlank() || reason.length() > 500) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT).addObject("reasonMissing",
					"请写明撤回的理由，最多 500 个字");
		}
		this.submission.recall(number, version, reason.strip(), actor);
		redirect.addFlashAttribute("done", "已撤回报审，修改后可以再报。");
		return new ModelAndView("redirect:/projects/" + number);
	}

	private ModelAndView page(String number, Actor actor, HttpStatus status) {
		return new ModelAndView("project/submission", Map.of("page", this.pages.of(number, actor)), status);
	}

}
