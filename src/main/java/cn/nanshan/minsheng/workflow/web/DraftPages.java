package cn.nanshan.minsheng.workflow.web;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.workflow.NoticeDraft;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page of a notice before it is posted. */
@Component
public class DraftPages {

	private final Places places;

	DraftPages(Places places) {
		this.places = places;
	}

	/**
	 * Shows the page.
	 * @param refused why the last step was refused, empty if none was
	 */
	public String show(NoticeDraft draft, List<String> refused, Actor actor, Model model) {
		model.addAttribute("form", new DraftController.WordsForm(draft.version(), draft.title(), draft.text(),
				draft.channels(), draft.link()));
		if (!model.containsAttribute("upload")) {
			model.addAttribute("upload", new DraftController.UploadForm(draft.version(), null));
		}
		return page(draft, refused, actor, model);
	}

	String again(NoticeDraft draft, Actor actor, Model model) {
		model.addAttribute("upload", new DraftController.UploadForm(draft.version(), null));
		return page(draft, List.of(), actor, model);
	}

	private String page(NoticeDraft draft, List<String> refused, Actor actor, Model model) {
		boolean own = actor.is(draft.draftedBy());
		List<String> obstacles = new ArrayList<>(draft.obstacles());
		model.addAttribute("draft", draft);
		model.addAttribute("refused", refused);
		model.addAttribute("obstacles", obstacles);
		model.addAttribute("place",
				this.places.streetName(draft.streetCode()) + " " + this.places.communityName(draft.communityCode()));
		model.addAttribute("writes",
				actor.holdsAny(Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK) && draft.open());
		model.addAttribute("posts", !own && draft.open() && actor.holdsAny(Role.COMMITTEE_DIRECTOR,
				Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE));
		model.addAttribute("looks", draft.open() && !actor.holdsAny(Role.VENDOR));
		model.addAttribute("hint", Attachments.HINT);
		return "workflow/draft";
	}

}
