package cn.nanshan.minsheng.demand;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which demands a list shows; what is absent does not narrow it.
 *
 * @param year year of registration
 * @param street code of the street
 * @param community code of the community
 * @param channel code of the channel
 * @param kind what it is about
 * @param state how far it has come
 * @param round the round of collection
 * @param text words of content, place or number
 */
public record DemandFilter(@Nullable Integer year, @Nullable String street, @Nullable String community,
		@Nullable String channel, @Nullable DemandKind kind, @Nullable DemandState state, @Nullable UUID round,
		@Nullable String text) {

	/** Everything within reach. */
	public static final DemandFilter ALL = new DemandFilter(null, null, null, null, null, null, null, null);

	/** Returns how far rows are counted: words are dearer to look for than the rest. */
	public int bound() {
		return (words() != null) ? 100 : 1000;
	}

	/** Returns the words to look for in the content, absent if a number is looked for. */
	@Nullable String words() {
		return (this.text == null || this.text.isBlank() || number() != null) ? null : this.text.strip();
	}

	/** Returns the beginning of a number to look for, absent if words are looked for. */
	@Nullable String number() {
		return (this.text != null && this.text.strip().startsWith("XQ-")) ? this.text.strip().replaceAll("[%_\\\\]", "")
				: null;
	}

}
