package cn.nanshan.minsheng.project.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.NotReadyToPost;
import cn.nanshan.minsheng.project.ProjectPublicity;
import cn.nanshan.minsheng.workflow.NoticeDraft;
import cn.nanshan.minsheng.workflow.NoticeGate;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.web.DraftPages;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posts a notice that a second person has looked at. */
@Controller
class PostingController {

	private final NoticeGate gate;

	private final ProjectPublicity publicity;

	private final DraftPages pages;

	PostingController(NoticeGate gate, ProjectPublicity publicity, DraftPages pages) {
		this.gate = gate;
		this.publicity = publicity;
		this.pages = pages;
	}

	@PostMapping("/notices/drafts/{id}/posting")
	String post(@PathVariable UUID id, @ModelAttribute("posting") PostingForm form, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		NoticeDraft draft = this.gate.show(id, actor);
		try {
			UUID notice = this.publicity.post(id, form.version(), actor);
			redirect.addFlashAttribute("done",
					(draft.node() == NoticeNode.DELIBERATION) ? "已公示，期满且没有异议后可以报街道审批" : "已公示" + draft.node().label());
			return "redirect:/notices/" + notice;
		}
		catch (NotReadyToPost ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.pages.show(draft, ex.obstacles(), actor, model);
		}
	}

	/**
	 * The posting.
	 *
	 * @param version version of the draft that was seen
	 */
	record PostingForm(int version) {

	}

}
