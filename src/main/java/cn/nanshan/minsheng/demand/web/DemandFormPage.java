package cn.nanshan.minsheng.demand.web;

import java.util.List;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a demand shows beside what was typed.
 *
 * @param title heading
 * @param unit the community
 * @param day today in words
 * @param action where it is sent
 * @param back where 取消 leads
 * @param channels channels to choose from
 * @param rounds rounds to choose from
 * @param isNew whether another one may follow
 * @param proposerHint what is kept if the name is left empty
 * @param phoneHint what is kept if the phone is left empty
 */
record DemandFormPage(String title, String unit, String day, String action, String back, List<Choice> channels,
		List<Choice> rounds, boolean isNew, @Nullable String proposerHint, String phoneHint) {

	public List<Choice> groups() {
		return Choice.of(PeopleGroup.class, PeopleGroup::label);
	}

	public List<Choice> kinds() {
		return Choice.of(DemandKind.class, DemandKind::label);
	}

	/** Returns the answers to a question that may stay unasked. */
	public List<Choice> answers() {
		return List.of(Choice.of("true", "是"), Choice.of("false", "否"));
	}

	public List<Choice> urgencies() {
		return Choice.of(Urgency.class, Urgency::label);
	}

}
