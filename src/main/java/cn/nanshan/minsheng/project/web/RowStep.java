package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A press of a button inside the form that only changes its rows, for those without
 * scripts: one more, one less, or a look for demands.
 *
 * @param rows which rows, empty for a look for demands
 * @param removed index of the row to remove, or -1 to add one
 */
record RowStep(String rows, int removed) {

	private static final Pattern REMOVE = Pattern.compile("remove-(budget|targets|participation)\\[(\\d{1,3})]");

	/** Returns the step that the names of the sent parameters ask for. */
	static Optional<RowStep> of(Set<String> names, String add) {
		if (names.contains("find")) {
			return Optional.of(new RowStep("", -1));
		}
		if (names.contains("add")) {
			return Optional.of(new RowStep(add, -1));
		}
		return names.stream()
			.map(REMOVE::matcher)
			.filter(Matcher::matches)
			.map((found) -> new RowStep(found.group(1), Integer.parseInt(found.group(2))))
			.findFirst();
	}

	ProjectForm apply(ProjectForm form) {
		return form.with(
				this.rows.equals("budget") ? changed(form.budget(), ProjectForm.BudgetRow.EMPTY) : form.budget(),
				this.rows.equals("targets") ? changed(form.targets(), ProjectForm.TargetRow.EMPTY) : form.targets(),
				this.rows.equals("participation") ? changed(form.participation(), ProjectForm.ParticipationRow.EMPTY)
						: form.participation());
	}

	private <T> List<T> changed(List<T> rows, T empty) {
		List<T> changed = new ArrayList<>(rows);
		if (this.removed >= 0 && this.removed < changed.size()) {
			changed.remove(this.removed);
		}
		if (this.removed < 0 || changed.isEmpty()) {
			changed.add(empty);
		}
		return changed;
	}

}
