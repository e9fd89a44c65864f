package cn.nanshan.minsheng.workflow.web;

import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.workflow.MeetingVoting;
import cn.nanshan.minsheng.workflow.NamedVote;
import cn.nanshan.minsheng.workflow.Votes;
import cn.nanshan.minsheng.workflow.VotingManner;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the votes of a meeting in. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingVoteController {

	private final MeetingPages pages;

	private final MeetingVoting voting;

	MeetingVoteController(MeetingPages pages, MeetingVoting voting) {
		this.pages = pages;
		this.voting = voting;
	}

	@PostMapping("/votes")
	String vote(@PathVariable UUID id, @ModelAttribute("ballot") BallotForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		VotingManner manner = form.manner();
		if (manner == null) {
			errors.rejectValue("manner", "missing", "请选择表决方式");
		}
		Map<UUID, Votes> votes = form.votes(errors);
		if (errors.hasErrors()) {
			return this.pages.show(id, actor, model);
		}
		if (manner == VotingManner.BALLOT) {
			this.voting.count(id, form.version(), votes, actor);
			redirect.addFlashAttribute("done", "已录入选票，两人录入一致才算数");
		}
		else {
			this.voting.vote(id, form.version(), votes, actor);
			redirect.addFlashAttribute("done", "已记录票数");
		}
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/named-votes")
	String voteByName(@PathVariable UUID id, @ModelAttribute("roll") MeetingForms.Roll form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		Map<String, NamedVote.Choice> choices = form.read(errors);
		UUID subject = form.subject();
		if (subject == null) {
			errors.reject("missing", "请选择议题");
		}
		if (errors.hasErrors() || subject == null) {
			return this.pages.show(id, actor, model);
		}
		this.voting.voteByName(id, form.version(), subject, choices, actor);
		redirect.addFlashAttribute("done", "已记录记名表决");
		return "redirect:/meetings/" + id;
	}

}
