package cn.nanshan.minsheng.settlement.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.BatchPage;
import cn.nanshan.minsheng.settlement.BatchRow;
import cn.nanshan.minsheng.table.OfficeSheet;
import cn.nanshan.minsheng.table.OfficeSheet.Heading;
import cn.nanshan.minsheng.web.AmountInWords;

/**
 * A batch as the bank's window takes it; an account number is text and keeps its digits.
 */
final class BatchWorkbook {

	private static final List<Heading> HEADINGS = List.of(new Heading("序号", 6), new Heading("收款单位", 32),
			new Heading("开户行", 32), new Heading("账号", 26), new Heading("金额", 16), new Heading("用途", 30),
			new Heading("项目编号", 20));

	private BatchWorkbook() {
	}

	static void write(BatchPage batch, Actor actor, OutputStream out) throws IOException {
		try (OfficeSheet sheet = new OfficeSheet(out, "付款批次 " + batch.number(),
				"付款单位：%s　日期：%s　制表人：%s　金额单位：元".formatted(actor.unitName(), batch.madeOn(), actor.name()), HEADINGS)) {
			List<BatchRow> rows = batch.standing();
			for (int at = 0; at < rows.size(); at++) {
				BatchRow row = rows.get(at);
				sheet.number(at + 1)
					.text(row.payee())
					.text(row.account().bank())
					.text(row.account().number())
					.sum(row.amount())
					.text(row.purpose())
					.text(row.projectNumber())
					.end();
			}
			sheet.text("合计").text(rows.size() + " 笔").text("").text("").sum(batch.total());
			sheet.text(AmountInWords.of(batch.total().yuan())).text("").end();
		}
	}

}
