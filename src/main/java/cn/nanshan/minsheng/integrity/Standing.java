package cn.nanshan.minsheng.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How a person stands on a day: the last declaration, whether it is still good, and what
 * it says.
 *
 * @param name the declarant
 * @param on the day asked for
 * @param declaredOn day of the last declaration, absent if there is none
 * @param goodUntil last day on which that declaration counts, absent if there is none
 * @param related the people declared
 */
public record Standing(String name, LocalDate on, @Nullable LocalDate declaredOn, @Nullable LocalDate goodUntil,
		List<RelatedPerson> related) {

	public Standing {
		related = List.copyOf(related);
	}

	/** Returns whether there is a declaration that still counts (COI-08). */
	public boolean isCurrent() {
		return this.goodUntil != null && !this.on.isAfter(this.goodUntil);
	}

	public String inWords() {
		if (this.declaredOn == null) {
			return this.name + " 还没有作过回避申报";
		}
		return this.name + " " + this.declaredOn + " 申报" + (isCurrent() ? "" : "，有效期 " + this.goodUntil + " 已满");
	}

	/**
	 * Returns what relates the person to a unit, if anything does (COI-07). Says the kind
	 * of relation only: whose name it is stays with the declarant.
	 */
	public Optional<String> relationTo(Party party) {
		if (party.names(this.name)) {
			return Optional.of("本人与该单位负责人、股东或主要人员同名");
		}
		return this.related.stream().map((person) -> person.touches(party)).filter(Objects::nonNull).findFirst();
	}

}
