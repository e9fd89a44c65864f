package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.PrintedColumn;

/**
 * One line of the execution of the budget in words, the same on the screen and in its
 * files.
 *
 * @param place name of the street or community
 * @param types number, sum and share of each type, in the order of the types
 * @param all number and sum of all of them
 * @param whole what there is to spend, and where that stands
 * @param base what the rate is measured by, in words
 * @param paid what is paid
 * @param rate paid of the whole
 * @param nearCap how many grants are close to the cap
 * @param nearHref address of those
 * @param december what was paid in December of the year
 * @param decemberShare what that is of the year's payments
 * @param flags what to look at
 */
record ProgressLine(String place, List<TypeCell> types, TypeCell all, Linked whole, String base, Linked paid,
		String rate, int nearCap, String nearHref, Linked december, String decemberShare, List<String> flags) {

	/** Returns the columns of the files, in the order of the screen. */
	static List<PrintedColumn<ProgressLine>> columns(String place, String whole) {
		return List.of(PrintedColumn.words(place, 14, ProgressLine::place), count(ProjectType.SERVICE),
				sum(ProjectType.SERVICE), share(ProjectType.SERVICE), count(ProjectType.GOODS), sum(ProjectType.GOODS),
				share(ProjectType.GOODS), count(ProjectType.WORKS), sum(ProjectType.WORKS), share(ProjectType.WORKS),
				PrintedColumn.count("合计项数", 8, (line) -> line.all().counted()),
				PrintedColumn.yuan("合计批复额", 16, (line) -> line.all().approved()),
				PrintedColumn.yuan(whole, 16, (line) -> line.whole().sum()),
				PrintedColumn.words("支付率按", 14, ProgressLine::base),
				PrintedColumn.yuan("已付", 16, (line) -> line.paid().sum()),
				PrintedColumn.share("支付率", 8, ProgressLine::rate),
				PrintedColumn.count("接近限额", 8, ProgressLine::nearCap),
				PrintedColumn.yuan("12 月支付", 15, (line) -> line.december().sum()),
				PrintedColumn.share("占全年支付", 9, ProgressLine::decemberShare),
				PrintedColumn.words("提示", 26, (line) -> String.join("；", line.flags())));
	}

	private static PrintedColumn<ProgressLine> count(ProjectType type) {
		return PrintedColumn.count(type.label() + "项数", 8, (line) -> line.of(type).counted());
	}

	private static PrintedColumn<ProgressLine> sum(ProjectType type) {
		return PrintedColumn.yuan(type.label() + "批复额", 16, (line) -> line.of(type).approved());
	}

	private static PrintedColumn<ProgressLine> share(ProjectType type) {
		return PrintedColumn.share("占比", 8, (line) -> line.of(type).share());
	}

	private TypeCell of(ProjectType type) {
		return this.types.get(List.of(ProjectType.values()).indexOf(type));
	}

	/**
	 * Projects of one type, or of all.
	 *
	 * @param counted how many
	 * @param approved what was approved for them
	 * @param share its share of all types
	 * @param href address of the rows
	 */
	record TypeCell(int counted, Money approved, String share, String href) {

	}

}
