package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result made public for a time.
 *
 * @param id its id
 * @param subject what it is about
 * @param number number of the subject
 * @param node which step's result
 * @param streetCode street
 * @param communityCode community, absent for what is the whole street's
 * @param title title
 * @param text text
 * @param channels where it is posted
 * @param link address of the photo or page, empty if there is none
 * @param period posting day and the days that count
 * @param lapsed why it no longer holds, empty while it does
 */
public record Notice(UUID id, UUID subject, String number, NoticeNode node, String streetCode,
		@Nullable String communityCode, String title, String text, String channels, String link, PublicityPeriod period,
		String lapsed) {

	/** Returns the page that explains its last day. */
	public String why() {
		return Deadlines.href(this.id, Notices.MATTER);
	}

	/** Returns whether its result no longer holds. */
	public boolean hasLapsed() {
		return !this.lapsed.isEmpty();
	}

	/**
	 * Returns whether the period is over on a day: it ends at midnight of its last day.
	 */
	public boolean hasEndedBy(LocalDate today) {
		return today.isAfter(this.period.last());
	}

}
