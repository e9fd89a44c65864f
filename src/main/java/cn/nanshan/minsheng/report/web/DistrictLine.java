package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.PrintedColumn;

/**
 * One street's money as the district reads it, the same on the screen and in its file.
 *
 * @param street name of the street
 * @param total yearly total, and where it stands
 * @param city what of it comes from the city, and the documents that say so
 * @param district what of it comes from the district
 * @param allocated what of it was allotted to communities and kept for the whole street
 * @param committed held for projects, paid or not
 * @param granted held before there is a contract
 * @param contracted under contract and not paid yet
 * @param paid paid
 * @param free what nobody holds
 * @param pool what the overhead pool holds
 * @param poolShare what that is of the total
 * @param rate what is paid of the total
 * @param flags what to look at
 */
record DistrictLine(String street, Linked total, Linked city, Linked district, Linked allocated, Linked committed,
		Linked granted, Linked contracted, Linked paid, Money free, Linked pool, String poolShare, String rate,
		List<String> flags) {

	static final List<PrintedColumn<DistrictLine>> COLUMNS = List.of(
			PrintedColumn.words("街道", 14, DistrictLine::street),
			PrintedColumn.yuan("年度总额", 18, (line) -> line.total().sum()),
			PrintedColumn.yuan("市级资金", 17, (line) -> line.city().sum()),
			PrintedColumn.yuan("区级资金", 17, (line) -> line.district().sum()),
			PrintedColumn.yuan("已分配社区", 17, (line) -> line.allocated().sum()),
			PrintedColumn.yuan("已占用", 18, (line) -> line.committed().sum()),
			PrintedColumn.yuan("已批未签", 17, (line) -> line.granted().sum()),
			PrintedColumn.yuan("合同未付", 17, (line) -> line.contracted().sum()),
			PrintedColumn.yuan("已付", 17, (line) -> line.paid().sum()),
			PrintedColumn.yuan("未占用", 18, DistrictLine::free),
			PrintedColumn.yuan("督导等工作经费", 16, (line) -> line.pool().sum()),
			PrintedColumn.share("占总额", 9, DistrictLine::poolShare), PrintedColumn.share("支付率", 9, DistrictLine::rate),
			PrintedColumn.words("提示", 26, (line) -> String.join("；", line.flags())));

}
