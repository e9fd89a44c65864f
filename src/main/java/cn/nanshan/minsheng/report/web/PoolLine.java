package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.PrintedColumn;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * One street's overhead pool in words, the same on the screen and in its files.
 *
 * @param street name of the street
 * @param total yearly total, and where it stands
 * @param limit largest share, a dash of all streets together
 * @param ceiling largest sum
 * @param approved approved, and the projects behind it
 * @param contracted under contract
 * @param paid paid
 * @param held held, which the ceiling is compared with
 * @param share what is held of the total
 * @param grantable what may still be granted
 * @param standing whether the ceiling is kept, absent of all streets together
 */
record PoolLine(String street, Linked total, String limit, Money ceiling, Linked approved, Linked contracted,
		Linked paid, Linked held, String share, Money grantable, @Nullable Status standing) {

	static final List<PrintedColumn<PoolLine>> COLUMNS = List.of(PrintedColumn.words("街道", 14, PoolLine::street),
			PrintedColumn.yuan("年度总额", 18, (line) -> line.total().sum()),
			PrintedColumn.share("比例上限", 9, PoolLine::limit), PrintedColumn.yuan("上限金额", 16, PoolLine::ceiling),
			PrintedColumn.yuan("已批", 16, (line) -> line.approved().sum()),
			PrintedColumn.yuan("合同额", 16, (line) -> line.contracted().sum()),
			PrintedColumn.yuan("已付", 16, (line) -> line.paid().sum()),
			PrintedColumn.yuan("占用", 16, (line) -> line.held().sum()), PrintedColumn.share("占比", 9, PoolLine::share),
			PrintedColumn.yuan("还可批", 16, PoolLine::grantable),
			PrintedColumn.words("是否达到", 10, (line) -> (line.standing() != null) ? line.standing().word() : ""));

}
