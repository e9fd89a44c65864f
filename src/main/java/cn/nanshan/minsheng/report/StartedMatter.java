package cn.nanshan.minsheng.report;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person started and that is not at an end.
 *
 * @param id its id, the second half of the list's key
 * @param kind what it is
 * @param number its number
 * @param title its name
 * @param href its page
 * @param state the word of its state
 * @param communityCode where it belongs
 * @param startedOn when it was started
 * @param holder who has it now, absent if nobody is waited for
 */
public record StartedMatter(UUID id, Kind kind, String number, String title, String href, String state,
		@Nullable String communityCode, LocalDate startedOn, @Nullable Holder holder) {

	/** What a person may start. */
	public enum Kind {

		/** A project that the person wrote. */
		PROJECT("申报的项目"),
		/** A project that the person handed on. */
		SUBMISSION("提交的项目"),
		/** A payment that the person asked for. */
		PAYMENT("申请的支付"),
		/** A demand that the person registered. */
		DEMAND("登记的需求");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * Who has it now.
	 *
	 * @param role the office
	 * @param streetCode its street, absent for a vendor or the district
	 * @param communityCode its community, absent for a street
	 * @param task what it has to do
	 * @param since since when
	 * @param due until when, absent if there is no last day
	 * @param unstaffed whether nobody holds the office
	 */
	public record Holder(Role role, @Nullable String streetCode, @Nullable String communityCode, String task,
			LocalDate since, @Nullable LocalDate due, boolean unstaffed) {

	}

}
