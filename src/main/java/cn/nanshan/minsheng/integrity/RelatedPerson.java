package cn.nanshan.minsheng.integrity;

import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A relative or partner as declared; personal data that nobody but the declarant sees.
 *
 * @param relation what relates them
 * @param name the person's name
 * @param unit where the person works or holds shares, empty if nowhere
 * @param share the person's share in that unit, absent if there is none
 */
public record RelatedPerson(Relation relation, String name, String unit, @Nullable Percent share) {

	/** Returns how this person touches a unit, without naming the person. */
	@Nullable String touches(Party party) {
		if (!this.unit.isBlank() && party.isCalled(this.unit)) {
			return "申报的%s任职或持股于该单位".formatted(this.relation.label());
		}
		return party.names(this.name) ? "申报的%s与该单位负责人、股东或主要人员同名".formatted(this.relation.label()) : null;
	}

}
