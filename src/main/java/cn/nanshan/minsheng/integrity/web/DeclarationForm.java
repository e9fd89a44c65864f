package cn.nanshan.minsheng.integrity.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.integrity.Standing;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A declaration as typed: 无, or one row a person.
 *
 * @param nobody ticked if there is nobody to declare
 * @param people one row a person; rows left empty do not count
 */
record DeclarationForm(@Nullable String nobody, @Nullable List<Row> people) {

	private static final int ROWS = 2;

	DeclarationForm {
		people = new ArrayList<>(Objects.requireNonNullElse(people, List.of()));
	}

	static DeclarationForm of(Standing standing) {
		List<Row> rows = new ArrayList<>(standing.related().stream().map(Row::of).toList());
		while (rows.size() < ROWS) {
			rows.add(Row.EMPTY);
		}
		boolean declaredNobody = standing.declaredOn() != null && standing.related().isEmpty();
		return new DeclarationForm(declaredNobody ? "true" : null, rows);
	}

	DeclarationForm withOneMore() {
		List<Row> more = new ArrayList<>(rows());
		more.add(Row.EMPTY);
		return new DeclarationForm(this.nobody, more);
	}

	List<Row> rows() {
		return Objects.requireNonNullElse(this.people, List.of());
	}

	/** Returns the people, or what is wrong with the rows in {@code errors}. */
	List<RelatedPerson> read(Errors errors) {
		List<RelatedPerson> related = new ArrayList<>();
		for (int at = 0; at < rows().size(); at++) {
			Row row = rows().get(at);
			if (!row.isEmpty()) {
				RelatedPerson person = row.read("people[" + at + "].", errors);
				if (person != null) {
					related.add(person);
				}
			}
		}
		boolean filled = rows().stream().anyMatch((row) -> !row.isEmpty());
		if ("true".equals(this.nobody) && filled) {
			errors.rejectValue("nobody", "both", "勾选了“无”，又填了关系人，请二选一");
		}
		if (!"true".equals(this.nobody) && !filled) {
			errors.rejectValue("nobody", "neither", "请填写关系人；没有的请勾选“无”");
		}
		return related;
	}

	/**
	 * One person as typed.
	 *
	 * @param relation what relates them
	 * @param name the person's name
	 * @param unit where the person works or holds shares
	 * @param share percent held
	 */
	record Row(@Nullable String relation, @Nullable String name, @Nullable String unit, @Nullable String share) {

		static final Row EMPTY = new Row("", "", "", "");

		static Row of(RelatedPerson person) {
			Percent held = person.share();
			return new Row(person.relation().name(), person.name(), person.unit(),
					(held != null) ? held.value().toPlainString() : "");
		}

		boolean isEmpty() {
			return (text(this.relation) + text(this.name) + text(this.unit) + text(this.share)).isEmpty();
		}

		@Nullable RelatedPerson read(String path, Errors errors) {
			Relation kind = kind();
			if (kind == null) {
				errors.rejectValue(path + "relation", "missing", "请选择五类关系之一");
			}
			if (text(this.name).isEmpty()) {
				errors.rejectValue(path + "name", "missing", "请填关系人姓名");
			}
			boolean shareIsWrong = !text(this.share).isEmpty() && percent() == null;
			if (shareIsWrong) {
				errors.rejectValue(path + "share", "wrong", "持股比例应为 0 至 100 的数，最多两位小数");
			}
			if (percent() != null && text(this.unit).isEmpty()) {
				errors.rejectValue(path + "unit", "missing", "填了持股比例，请写明单位全称");
			}
			return (kind == null || text(this.name).isEmpty() || shareIsWrong) ? null
					: new RelatedPerson(kind, text(this.name), text(this.unit), percent());
		}

		@Nullable Relation kind() {
			return List.of(Relation.values())
				.stream()
				.filter((it) -> it.name().equals(this.relation))
				.findFirst()
				.orElse(null);
		}

		private @Nullable Percent percent() {
			String typed = text(this.share).replace("%", "");
			if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(typed).compareTo(new BigDecimal(100)) > 0) {
				return null;
			}
			return Percent.of(typed);
		}

		private static String text(@Nullable String typed) {
			return (typed != null) ? typed.strip() : "";
		}

	}

}
