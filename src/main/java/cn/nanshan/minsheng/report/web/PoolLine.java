package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.funding.PoolSums;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.PrintedColumn;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * One street's overhead in words, the whole of it or one category, the same on the screen
 * and in its files.
 *
 * @param street name of the street
 * @param use the category, or that it is all of them
 * @param total yearly total, and where it stands; absent of a category
 * @param limit largest share, a dash where there is none of its own
 * @param ceiling largest sum, absent of a category
 * @param approved approved, and the rows behind it
 * @param contracted under contract
 * @param paid paid
 * @param held held, which the ceiling is compared with
 * @param share what is held of the total
 * @param grantable what may still be granted, absent of a category
 * @param standing whether the ceiling is kept, absent of a category and of all streets
 * together
 */
record PoolLine(String street, String use, @Nullable Linked total, String limit, @Nullable Money ceiling,
		Linked approved, Linked contracted, Linked paid, Linked held, String share, @Nullable Money grantable,
		@Nullable Status standing) {

	static final String WHOLE = "全部";

	static final List<PrintedColumn<PoolLine>> COLUMNS = List.of(PrintedColumn.words("街道", 14, PoolLine::street),
			PrintedColumn.words("用途", 12, PoolLine::use),
			PrintedColumn.yuan("年度总额", 18, (line) -> (line.total() != null) ? line.total().sum() : null),
			PrintedColumn.share("比例上限", 9, PoolLine::limit), PrintedColumn.yuan("上限金额", 16, PoolLine::ceiling),
			PrintedColumn.yuan("已批", 16, (line) -> line.approved().sum()),
			PrintedColumn.yuan("合同额", 16, (line) -> line.contracted().sum()),
			PrintedColumn.yuan("已付", 16, (line) -> line.paid().sum()),
			PrintedColumn.yuan("占用", 16, (line) -> line.held().sum()), PrintedColumn.share("占总额", 9, PoolLine::share),
			PrintedColumn.yuan("还可批", 16, PoolLine::grantable),
			PrintedColumn.words("是否达到", 10, (line) -> (line.standing() != null) ? line.standing().word() : ""));

	/** Returns the line of a category; its own ceiling it has none. */
	static PoolLine of(String street, PoolCategory category, PoolSums sums, Money total, String rows) {
		return new PoolLine(street, category.label(), null, FundText.NONE, null, new Linked(sums.approved(), rows),
				new Linked(sums.contracted(), rows), new Linked(sums.paid(), rows), new Linked(sums.held(), rows),
				FundText.rate(sums.held(), total), null, null);
	}

	/** Returns whether it is of all categories. */
	public boolean isWhole() {
		return WHOLE.equals(this.use);
	}

}
