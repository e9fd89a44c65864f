package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One step of writing a project; what no other step asks for is asked for in the first.
 */
enum DesignStep {

	OUTLINE("基本情况", Set.of()), DEMANDS("需求依据", Set.of("demands", "demandWords")), BUDGET("预算明细", Set.of("budget")),
	TARGETS("绩效目标", Set.of("targets")), NEGATIVE_LIST("负面清单自查", Set.of("negativeList")),
	PARTICIPATION("群众参与和声明", Set.of("participation", "outsideOthersDuty"));

	private final String label;

	private final Set<String> fields;

	DesignStep(String label, Set<String> fields) {
		this.label = label;
		this.fields = fields;
	}

	public String label() {
		return this.label;
	}

	/** Returns the place of its section on the page. */
	public String anchor() {
		return "step-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns the step that asks for a field, by name or anchor. */
	static DesignStep of(@Nullable String field) {
		String plain = (field != null) ? field.replaceAll("\\[.*", "") : "";
		return Arrays.stream(values()).filter((step) -> step.fields.contains(plain)).findFirst().orElse(OUTLINE);
	}

}
