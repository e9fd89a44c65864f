package cn.nanshan.minsheng.procurement.web;

import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.policy.NotCleared;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Tries an action; a refusal by rules or by the fund is an answer on the same page. */
final class Attempt {

	private Attempt() {
	}

	/** Returns whether it succeeded; otherwise panel or error are in place. */
	static boolean of(Runnable action, BindingResult errors, Model model, StagePage page) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			action.run();
			return true;
		}
		catch (NotCleared ex) {
			model.addAttribute("checks", page.panel(ex.assessment()));
			errors.reject("refused", "还有条款没有达到，见上面的核验结果");
		}
		catch (FundsRefused ex) {
			errors.reject("refused", ex.sentence());
		}
		return false;
	}

}
