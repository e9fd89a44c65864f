package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who entered something about money and who answered it, as the pages show it.
 *
 * @param state whether it counts
 * @param enteredBy account that entered it
 * @param enteredByName who entered it
 * @param enteredAt when
 * @param answeredByName who confirmed or dropped it, absent before
 * @param note why it was dropped, empty otherwise
 */
public record HandsLine(EntryState state, UUID enteredBy, String enteredByName, Instant enteredAt,
		@Nullable String answeredByName, String note) {

	public boolean isOpen() {
		return this.state == EntryState.ENTERED;
	}

	public boolean counts() {
		return this.state == EntryState.CONFIRMED;
	}

}
