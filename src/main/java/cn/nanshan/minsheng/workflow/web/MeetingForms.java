package cn.nanshan.minsheng.workflow.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.Votes;
import cn.nanshan.minsheng.workflow.VotingManner;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The small forms of a meeting's page. */
final class MeetingForms {

	private MeetingForms() {
	}

	/**
	 * Who signed in.
	 *
	 * @param version version seen
	 * @param present names ticked
	 * @param observers who sits in
	 */
	record Attendance(int version, List<String> present, String observers) {

		Attendance {
			present = (present != null) ? present : List.of();
			observers = (observers != null) ? observers : "";
		}

	}

	/**
	 * A member's relation to an item.
	 *
	 * @param version version seen
	 * @param subject the item
	 * @param member name of the member
	 * @param relation what relates them
	 * @param recused whether the member left the decision
	 */
	record Relation(int version, @Nullable UUID subject, @NotBlank(message = "请选择成员") String member,
			@NotBlank(message = "请写明是什么关系") String relation, @Nullable Boolean recused) {

		boolean isRecused() {
			return Boolean.TRUE.equals(this.recused);
		}

	}

	/**
	 * Votes on all items.
	 *
	 * @param version version seen
	 * @param manner how votes were taken
	 * @param items one for each item
	 */
	record Ballot(int version, @Nullable VotingManner manner, @Valid List<Line> items) {

		static Ballot of(MeetingView meeting) {
			return new Ballot(meeting.version(), meeting.manner(),
					meeting.agenda()
						.stream()
						.map((item) -> item.voted() ? new Line(item.subject(), "" + item.favour(), "" + item.against(),
								"" + item.abstained()) : new Line(item.subject(), "", "", "0"))
						.toList());
		}

		Map<UUID, Votes> votes() {
			Map<UUID, Votes> votes = new LinkedHashMap<>();
			this.items.forEach((line) -> votes.put(line.subject(), line.toVotes()));
			return votes;
		}

	}

	/**
	 * Votes on one item.
	 *
	 * @param subject the item
	 * @param favour votes for
	 * @param against votes against
	 * @param abstained abstentions
	 */
	record Line(UUID subject, @Pattern(regexp = "\\d{1,3}", message = "请填同意票数，0 或整数") String favour,
			@Pattern(regexp = "\\d{1,3}", message = "请填反对票数，0 或整数") String against,
			@Pattern(regexp = "\\d{1,3}", message = "请填弃权票数，0 或整数") String abstained) {

		Votes toVotes() {
			return new Votes(Integer.parseInt(this.favour), Integer.parseInt(this.against),
					Integer.parseInt(this.abstained));
		}

	}

	/**
	 * The end of the meeting.
	 *
	 * @param version version seen
	 * @param minutesNumber number of the minutes
	 * @param minutes the minutes in short
	 */
	record Closing(int version, @NotBlank(message = "请填会议纪要号") String minutesNumber,
			@NotBlank(message = "请写纪要要点") String minutes) {
	}

}
