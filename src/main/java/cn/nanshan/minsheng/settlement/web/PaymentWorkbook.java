package cn.nanshan.minsheng.settlement.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.PaymentRow;
import cn.nanshan.minsheng.settlement.PaymentSums;
import cn.nanshan.minsheng.table.OfficeSheet;
import cn.nanshan.minsheng.table.OfficeSheet.Heading;

/** The list of payments as a workbook: the columns, order and sums of the screen. */
final class PaymentWorkbook implements AutoCloseable {

	private static final List<Heading> HEADINGS = List.of(new Heading("项目编号", 20), new Heading("项目", 36),
			new Heading("收款单位", 28), new Heading("批次", 6), new Heading("节点", 12), new Heading("金额（元）", 16),
			new Heading("已退（元）", 14), new Heading("状态", 12), new Heading("付款日", 12), new Heading("凭证号", 16));

	private final OfficeSheet sheet;

	PaymentWorkbook(OutputStream out, Actor actor, LocalDate today) {
		this.sheet = new OfficeSheet(out, "支付台账",
				"单位：%s　制表人：%s　日期：%s　金额单位：元".formatted(actor.unitName(), actor.name(), today), HEADINGS);
	}

	void add(PaymentRow row) {
		this.sheet.text(row.projectNumber())
			.text(row.projectName())
			.text(row.vendor())
			.number(row.tranche())
			.text(row.stage().label())
			.sum(row.amount())
			.sum(row.refunded())
			.text(row.state().label())
			.text(Objects.toString(row.paidOn(), ""))
			.text(Objects.toString(row.voucherNumber(), ""))
			.end();
	}

	void foot(PaymentSums sums) {
		this.sheet.text("合计").text("共 " + sums.counted() + " 笔").text("").text("").text("");
		this.sheet.sum(sums.asked()).sum(sums.refunded()).text("其中已付").sum(sums.paid()).text("").end();
	}

	@Override
	public void close() throws IOException {
		this.sheet.close();
	}

}
