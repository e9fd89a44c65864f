package cn.nanshan.minsheng.workflow.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.Votes;
import cn.nanshan.minsheng.workflow.VotingManner;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Votes on the items of a meeting, counted by hands or one count of the ballots.
 *
 * @param version version seen
 * @param manner how votes were taken
 * @param items one for each item
 */
record BallotForm(int version, @Nullable VotingManner manner, List<Line> items) {

	private static final String FIGURE = "\\d{1,3}";

	BallotForm {
		items = (items != null) ? items : List.of();
	}

	/** Begins with what hands counted; ballots are counted blind. */
	static BallotForm of(MeetingView meeting) {
		boolean shown = meeting.manner() == VotingManner.HANDS;
		return new BallotForm(meeting.version(), meeting.manner(),
				meeting.agenda()
					.stream()
					.map((item) -> (shown && item.voted()) ? Line.of(item) : new Line(item.subject(), "", "", "0"))
					.toList());
	}

	/** Returns the votes on the items that were filled in. */
	Map<UUID, Votes> votes(Errors errors) {
		Map<UUID, Votes> votes = new LinkedHashMap<>();
		for (int at = 0; at < this.items.size(); at++) {
			Line line = this.items.get(at);
			UUID subject = line.subject();
			if (line.isEmpty() || subject == null) {
				continue;
			}
			check(errors, at, "favour", line.favour(), "同意");
			check(errors, at, "against", line.against(), "反对");
			check(errors, at, "abstained", line.abstained(), "弃权");
			if (!errors.hasErrors()) {
				votes.put(subject, line.toVotes());
			}
		}
		if (votes.isEmpty() && !errors.hasErrors()) {
			errors.reject("missing", "请至少填一个议题的票数");
		}
		return votes;
	}

	private static void check(Errors errors, int at, String field, @Nullable String typed, String label) {
		if (typed == null || !typed.strip().matches(FIGURE)) {
			errors.rejectValue("items[" + at + "]." + field, "wrong", "请填" + label + "票数，0 或整数");
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
	record Line(@Nullable UUID subject, @Nullable String favour, @Nullable String against, @Nullable String abstained) {

		static Line of(AgendaItem item) {
			return new Line(item.subject(), "" + item.favour(), "" + item.against(), "" + item.abstained());
		}

		boolean isEmpty() {
			return blank(this.favour) && blank(this.against);
		}

		private static boolean blank(@Nullable String typed) {
			return typed == null || typed.isBlank();
		}

		Votes toVotes() {
			return new Votes(figure(this.favour), figure(this.against), figure(this.abstained));
		}

		private static int figure(@Nullable String typed) {
			return (typed != null) ? Integer.parseInt(typed.strip()) : 0;
		}

	}

}
