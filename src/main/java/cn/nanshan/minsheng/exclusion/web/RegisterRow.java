package cn.nanshan.minsheng.exclusion.web;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.exclusion.RegisterEntry;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of a register as pages and files show it.
 *
 * @param id its id
 * @param kind name of the register
 * @param clause clause that excludes what stands in it
 * @param year the year
 * @param name the project
 * @param place where
 * @param street the street, or 全区
 * @param amount yuan
 * @param owner who carries it out
 * @param document what it was taken from
 * @param enteredBy who entered it
 * @param enteredAt when
 * @param struck why it no longer counts, absent while it does
 */
record RegisterRow(UUID id, String kind, String clause, int year, String name, String place, String street,
		Money amount, String owner, String document, String enteredBy, Instant enteredAt,
		RegisterEntry.@Nullable Striking struck) {

	static RegisterRow of(RegisterEntry entry, Places places) {
		String street = entry.text().streetCode();
		return new RegisterRow(entry.id(), entry.kind().label(), entry.kind().clause().id(), entry.text().year(),
				entry.text().name(), entry.text().place(), (street != null) ? places.streetName(street) : "全区",
				entry.text().amount(), entry.text().owner(), entry.text().document(), entry.enteredBy(),
				entry.enteredAt(), entry.struck());
	}

	/** Returns how it stands, in a word. */
	public String standing() {
		return (this.struck != null) ? "已划销" : "有效";
	}

}
