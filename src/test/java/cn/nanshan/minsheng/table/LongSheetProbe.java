package cn.nanshan.minsheng.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.shared.Money;

/** Writes a printed sheet of 100,000 rows in a machine of its own, with little memory. */
final class LongSheetProbe {

	private static final int ROWS = 100_000;

	private LongSheetProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		List<PrintedColumn<Integer>> columns = List.of(PrintedColumn.words("编号", 17, (row) -> "NT-TL-2026-G-" + row),
				PrintedColumn.words("项目", 28, (row) -> "同乐社区后山截排水沟抢修" + row),
				PrintedColumn.words("承接单位", 20, (row) -> "（示例）深圳市红花园建设有限公司"),
				PrintedColumn.words("支付", 28, (row) -> "第 1 批 2026-05-12 48,000.00 记-" + row),
				PrintedColumn.yuan("批复额", 15, (row) -> Money.of(row)), PrintedColumn.yuan("合同额", 15, Money::of),
				PrintedColumn.yuan("已付", 15, Money::of), PrintedColumn.share("付款率", 8, (row) -> row % 100 + "%"));
		PrintedHead head = new PrintedHead("资金使用台账", "全区", LocalDate.of(2026, 5, 11), "周某");
		try (PrintedSheet<Integer> sheet = new PrintedSheet<>(OutputStream.nullOutputStream(), head, columns)) {
			for (int row = 0; row < ROWS; row++) {
				sheet.add(row);
			}
			sheet.total(ROWS);
		}
	}

}
