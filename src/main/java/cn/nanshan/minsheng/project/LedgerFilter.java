package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which projects the ledger shows; what is absent does not narrow it.
 *
 * @param view a saved view
 * @param year the year that pays; drafts without a year belong to every year
 * @param street code of the street
 * @param community code of the community
 * @param type type
 * @param track track
 * @param state state
 * @param text words of the name, or the beginning of a number
 * @param least least sum asked for
 * @param most greatest sum asked for
 * @param order how it is sorted
 */
public record LedgerFilter(View view, @Nullable Integer year, @Nullable String street, @Nullable String community,
		@Nullable ProjectType type, @Nullable Track track, @Nullable ProjectState state, @Nullable String text,
		@Nullable Money least, @Nullable Money most, LedgerOrder order) {

	/** Everything within reach, newest first. */
	public static final LedgerFilter ALL = new LedgerFilter(View.ALL, null, null, null, null, null, null, null, null,
			null, LedgerOrder.NEWEST);

	/** The views that everybody needs. */
	public enum View {

		/** Every project. */
		ALL("全部"),
		/** Not at an end. */
		OPEN("在办"),
		/** A task of it waits for the reader. */
		MINE("待我办"),
		/** A task of it is past its day. */
		OVERDUE("逾期"),
		/** A justification was given. */
		WAIVED("有例外事项"),
		/** Its dossier is closed. */
		ARCHIVED("已归档");

		/** States in which nobody has anything to do any more. */
		static final List<String> ENDS = Arrays.stream(ProjectState.values())
			.filter(ProjectState::isEnd)
			.map(Enum::name)
			.toList();

		private final String label;

		View(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
