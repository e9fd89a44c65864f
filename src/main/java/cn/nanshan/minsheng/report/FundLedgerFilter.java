package cn.nanshan.minsheng.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which projects the fund ledger of a year shows; what is absent does not narrow it.
 *
 * @param view a saved view
 * @param year the year that pays
 * @param street code of the street
 * @param community code of the community
 * @param type type
 * @param track track
 * @param state state
 * @param use what the money is spent on
 * @param vendor words of the contractor's name
 * @param text words of the project's name, or the beginning of its number
 * @param least least sum approved
 * @param most greatest sum approved
 * @param paidFrom first day of a payment
 * @param paidTo last day of a payment
 * @param order how it is sorted
 */
public record FundLedgerFilter(View view, int year, @Nullable String street, @Nullable String community,
		@Nullable ProjectType type, @Nullable Track track, @Nullable ProjectState state, @Nullable FundUse use,
		@Nullable String vendor, @Nullable String text, @Nullable Money least, @Nullable Money most,
		@Nullable LocalDate paidFrom, @Nullable LocalDate paidTo, FundLedgerOrder order) {

	/** Stands for the community of what belongs to no single one. */
	public static final String STREET = "STREET";

	/** Returns everything of a year within reach. */
	public static FundLedgerFilter of(int year) {
		return new FundLedgerFilter(View.ALL, year, null, null, null, null, null, null, null, null, null, null, null,
				null, FundLedgerOrder.NUMBER);
	}

	/** Returns whether only what was paid within certain days is asked for. */
	public boolean asksForDays() {
		return this.paidFrom != null || this.paidTo != null;
	}

	/** Returns whether only places, types and tracks are asked for. */
	boolean asksOnlyWhereAndWhat() {
		return this.view == View.ALL && !asksForDays()
				&& Stream.of(this.state, this.use, this.vendor, this.text, this.least, this.most)
					.allMatch(Objects::isNull);
	}

	/** The views that everybody needs, by where the money of a project stands. */
	public enum View {

		/** Holds or held money. */
		ALL("全部", "true"),
		/** Holds money. */
		HOLDING("占用资金的", "c.held > 0"),
		/** Approved, no contract yet. */
		GRANTED("已批未签", "c.held > 0 and c.contracted is null"),
		/** Under contract and not paid in full. */
		CONTRACTED("合同未付清", "c.held > c.paid and c.contracted is not null"),
		/** Nothing of it is left to pay. */
		PAID_UP("已付清", "c.held > 0 and c.held = c.paid"),
		/** Close to the cap of its type. */
		NEAR_CAP("接近限额", "c.held > 0");

		private final String label;

		private final String condition;

		View(String label, String condition) {
			this.label = label;
			this.condition = condition;
		}

		public String label() {
			return this.label;
		}

		String condition() {
			return this.condition;
		}

	}

}
