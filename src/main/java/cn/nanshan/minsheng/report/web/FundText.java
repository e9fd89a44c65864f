package cn.nanshan.minsheng.report.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.report.FundLedgerRow;
import cn.nanshan.minsheng.report.FundLedgerSums;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.table.PrintedColumn;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/** Puts rows of the fund ledger in words, for the page and for its files alike. */
final class FundText {

	static final String NONE = "—";

	/** The columns of the files, in the order of the screen. */
	static final List<PrintedColumn<FundLine>> COLUMNS = List.of(PrintedColumn.words("编号", 19, FundLine::number),
			PrintedColumn.words("项目", 24, FundLine::name), PrintedColumn.words("社区", 11, FundLine::place),
			PrintedColumn.words("类型", 7, FundLine::type), PrintedColumn.words("轨道", 10, FundLine::track),
			PrintedColumn.words("用途类别", 13, FundLine::uses), PrintedColumn.words("承接单位", 18, FundLine::vendor),
			PrintedColumn.yuan("批复额", 14, FundLine::approved), PrintedColumn.yuan("合同额", 14, FundLine::contracted),
			PrintedColumn.yuan("变更", 12, FundLine::change), PrintedColumn.yuan("已付", 14, FundLine::paid),
			PrintedColumn.words("支付批次、日期、凭证", 25, FundLine::tranchesInWords),
			PrintedColumn.yuan("余额", 14, FundLine::balance), PrintedColumn.share("付款率", 7, FundLine::rate),
			PrintedColumn.words("状态", 9, (line) -> (line.state() != null) ? line.state().word() : ""));

	private final Places places;

	private final boolean wholeDistrict;

	FundText(Places places, boolean wholeDistrict) {
		this.places = places;
		this.wholeDistrict = wholeDistrict;
	}

	FundLine line(FundLedgerRow row) {
		return new FundLine(row.number(), row.name(), place(row), row.type().label(), row.track().label(), uses(row),
				Objects.requireNonNullElse(row.vendor(), NONE), row.approved(), row.contracted(), row.change(),
				row.paid(), row.tranches(), row.balance(), rate(row.paid(), row.contracted()),
				Status.valueOf(row.state().name()));
	}

	/** Returns the row that sums up others. */
	FundLine line(String label, FundLedgerSums sums) {
		return new FundLine(label, new Formats().count(sums.counted()) + " 项", "", "", "", "", "", sums.approved(),
				sums.contracted(), sums.change(), sums.paid(), List.of(), sums.balance(),
				rate(sums.paid(), sums.contracted()), null);
	}

	private String place(FundLedgerRow row) {
		String community = this.places.communityBrief(row.communityCode());
		return this.wholeDistrict ? this.places.streetName(row.streetCode()) + " " + community : community;
	}

	private static String uses(FundLedgerRow row) {
		return row.uses().isEmpty() ? NONE : row.uses().stream().map(FundUse::label).collect(Collectors.joining("、"));
	}

	/** Returns how much one sum is of another, a dash of nothing. */
	static String rate(@Nullable Money part, @Nullable Money whole) {
		return (part == null || whole == null || whole.isZero()) ? NONE
				: Percent.share(part.yuan(), whole.yuan()).toString();
	}

}
