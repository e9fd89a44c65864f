package cn.nanshan.minsheng.exclusion;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of a register; it is never deleted, only struck.
 *
 * @param id its id
 * @param kind the register
 * @param text what it says
 * @param enteredBy who entered it
 * @param enteredAt when
 * @param struck why it no longer counts, absent while it does
 */
public record RegisterEntry(UUID id, RegisterKind kind, RegisterText text, String enteredBy, Instant enteredAt,
		@Nullable Striking struck) {

	public boolean isStruck() {
		return this.struck != null;
	}

	/**
	 * Why a row no longer counts.
	 *
	 * @param by who struck it
	 * @param at when
	 * @param reason why
	 */
	public record Striking(String by, Instant at, String reason) {

	}

}
