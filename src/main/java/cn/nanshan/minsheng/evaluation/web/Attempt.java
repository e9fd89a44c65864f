package cn.nanshan.minsheng.evaluation.web;

import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.evaluation.EntryRefused;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.web.ChecksPanel;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Tries an action and turns each refusal into words on the same page: the panel, the
 * field, or the file.
 */
final class Attempt {

	private Attempt() {
	}

	/** Returns whether it happened. */
	static boolean of(Runnable action, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			action.run();
			return true;
		}
		catch (NotCleared ex) {
			model.addAttribute("checks", ChecksPanel.of(ex.assessment()));
			errors.reject("notCleared", "还不能" + ex.assessment().action() + "，请看“卡在哪里”逐条处理");
		}
		catch (EntryRefused ex) {
			errors.rejectValue(ex.field(), "refused", ex.sentence());
		}
		catch (FileRefused ex) {
			errors.rejectValue("photos", "file", ex.sentence());
		}
		return false;
	}

}
