package cn.nanshan.minsheng.settlement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A forfeit as the pages show it.
 *
 * @param id its id
 * @param version version for the forms
 * @param forfeit what was entered
 * @param state whether it counts
 * @param enteredBy account that entered it
 * @param enteredByName who entered it
 * @param answeredByName who confirmed or dropped it, absent before
 * @param note why it was dropped, empty otherwise
 */
public record ForfeitLine(UUID id, int version, Forfeit forfeit, ForfeitState state, UUID enteredBy,
		String enteredByName, @Nullable String answeredByName, String note) {

	public boolean isOpen() {
		return this.state == ForfeitState.ENTERED;
	}

}
