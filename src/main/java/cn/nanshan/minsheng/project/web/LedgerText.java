package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.LedgerRow;
import cn.nanshan.minsheng.project.LedgerSums;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.web.DueLights;
import org.jspecify.annotations.Nullable;

/** Puts rows of the ledger in words, for the page and for the file alike. */
final class LedgerText {

	private static final Formats FORMATS = new Formats();

	private static final String NONE = "—";

	private final Places places;

	private final boolean wholeDistrict;

	private final DueLights lights;

	LedgerText(Places places, boolean wholeDistrict, DueLights lights) {
		this.places = places;
		this.wholeDistrict = wholeDistrict;
		this.lights = lights;
	}

	LedgerLine line(LedgerRow row) {
		LedgerRow.Waiting waiting = row.waiting();
		return new LedgerLine(row.number(), row.name(), place(row), row.type().label(),
				Status.valueOf(row.state().name()), waiting(row, waiting),
				(waiting != null) ? this.lights.day(waiting.due(), row.id(), waiting.kind()) : null, row.requested(),
				row.approved(), row.contracted(), row.paid(), rate(row.paid(), row.contracted()),
				FORMATS.date(row.stateSince()), row.track().label());
	}

	LedgerTable.Sums sums(List<LedgerRow> rows) {
		Money contracted = sum(rows, LedgerRow::contracted);
		Money paid = sum(rows, LedgerRow::paid);
		return new LedgerTable.Sums(rows.size(), sum(rows, LedgerRow::requested), sum(rows, LedgerRow::approved),
				contracted, paid, rate(paid, contracted));
	}

	LedgerTable.Sums sums(LedgerSums sums) {
		return new LedgerTable.Sums(sums.counted(), sums.requested(), sums.approved(), sums.contracted(), sums.paid(),
				rate(sums.paid(), sums.contracted()));
	}

	private String place(LedgerRow row) {
		String community = this.places.communityBrief(row.communityCode());
		return this.wholeDistrict ? this.places.streetName(row.streetCode()) + " " + community : community;
	}

	private String waiting(LedgerRow row, LedgerRow.@Nullable Waiting waiting) {
		if (waiting == null) {
			return NONE;
		}
		String unit = switch (waiting.role().level()) {
			case COMMUNITY -> this.places.communityName(row.communityCode()) + " ";
			case STREET -> "街道 ";
			default -> "";
		};
		return unit + waiting.role().label();
	}

	private static Money sum(List<LedgerRow> rows, Function<LedgerRow, @Nullable Money> column) {
		return Money.sum(rows.stream().map(column).filter(Objects::nonNull).toList());
	}

	private static String rate(@Nullable Money paid, @Nullable Money contracted) {
		return (paid == null || contracted == null || contracted.isZero()) ? NONE
				: Percent.share(paid.yuan(), contracted.yuan()).toString();
	}

}
