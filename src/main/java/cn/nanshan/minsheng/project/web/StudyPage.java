package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.project.ExclusionPrompt;
import cn.nanshan.minsheng.project.Routing;
import cn.nanshan.minsheng.project.StudySheet;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.FourGate;
import org.jspecify.annotations.Nullable;

/**
 * The page of the street's study of one project.
 *
 * @param frame head, task list and tabs
 * @param number number of the project
 * @param version version that the forms send back
 * @param pool whether it is the street's yearly overhead project
 * @param routing who should run it, and why
 * @param shares every community of the street with what falls to it
 * @param total what falls to all of them
 * @param entry what the rules say before it is handed in, absent once it was
 * @param study the newest study, absent before the first
 * @param approval what the rules say before it is signed, absent while it is not studied
 * @param may what the reader may do
 * @param gates the four gates to tick
 * @param splits what looks like it
 * @param facts what the design says
 * @param approved the sum approved, absent before
 * @param waivers justifications given so far
 * @param prompts what speaks against it by the negative list
 */
record StudyPage(CaseFrame frame, String number, int version, boolean pool, Routing routing, List<ShareRow> shares,
		Money total, @Nullable ChecksPanel entry, @Nullable StudySheet study, @Nullable ChecksPanel approval, May may,
		List<Choice> gates, SplitTable splits, CaseFacts facts, @Nullable Money approved, List<Waiver> waivers,
		List<ExclusionPrompt> prompts) {

	/** Returns the four gates with whether the task force guarded each. */
	public List<Choice> gateRows() {
		Set<FourGate> guarded = (this.study != null) ? this.study.gates() : Set.of();
		return Arrays.stream(FourGate.values())
			.map((gate) -> new Choice(guarded.contains(gate) ? "已审查" : "", gate.label(), gate.question()))
			.toList();
	}

	public String path(String action) {
		return "/projects/" + this.number + "/study" + action;
	}

	/** Returns the communities concerned. */
	public List<ShareRow> concerned() {
		return this.shares.stream().filter((row) -> row.amount() != null).toList();
	}

	/**
	 * One community of the street.
	 *
	 * @param code its code
	 * @param name its name
	 * @param amount what falls to it, absent if it is not concerned
	 * @param agrees whether it agrees, absent while it has not said
	 * @param opinion its words
	 */
	record ShareRow(String code, String name, @Nullable Money amount, @Nullable Boolean agrees, String opinion) {

	}

	/**
	 * What the reader may do here and now.
	 *
	 * @param share name the communities concerned
	 * @param enter hand it in
	 * @param answer say what the own community thinks
	 * @param review review it for the task force
	 * @param sendBack return it
	 * @param sign sign what the meeting decided
	 */
	record May(boolean share, boolean enter, boolean answer, boolean review, boolean sendBack, boolean sign) {

	}

}
