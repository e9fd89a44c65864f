package cn.nanshan.minsheng.evaluation.web;

import java.math.BigDecimal;
import java.util.List;

import cn.nanshan.minsheng.evaluation.AcceptanceSheet;
import cn.nanshan.minsheng.evaluation.DailyAverage;
import cn.nanshan.minsheng.evaluation.DailyEvaluation;
import cn.nanshan.minsheng.evaluation.Implementation;
import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.project.web.CaseFrame;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What every page of these stages may show of one project.
 *
 * @param frame head, task list and tabs
 * @param number the project's number
 * @param version the version that forms send back
 * @param state its state
 * @param contracted contract sum
 * @param done what is on record about carrying it out
 * @param acceptances its acceptances
 * @param average what daily evaluations say together
 * @param daily the newest of them
 * @param enough how many are thought enough
 * @param runner who carries it out
 * @param judge who accepts and evaluates
 * @param communities the communities concerned, of a project of several
 */
record StagePage(CaseFrame frame, String number, int version, ProjectState state, @Nullable Money contracted,
		Implementation done, List<AcceptanceSheet> acceptances, DailyAverage average, List<DailyEvaluation> daily,
		int enough, Runner runner, Runner judge, List<Choice> communities) {

	/** Returns whom a member of the group stands for, with the community of several. */
	public String standing(Member member) {
		return this.communities.stream()
			.filter((it) -> it.value().equals(member.communityCode()))
			.map(Choice::label)
			.findFirst()
			.orElse("") + member.identity().label();
	}

	public String title(String action) {
		return action + " " + this.number;
	}

	public String path(String page) {
		return "/projects/" + this.number + "/" + page;
	}

	public boolean is(String name) {
		return this.state.name().equals(name);
	}

	/** Returns an average as the page shows it. */
	public static String score(@Nullable BigDecimal average) {
		return (average != null) ? average.toPlainString() : "—";
	}

}
