package cn.nanshan.minsheng.demand.web;

import java.io.IOException;
import java.io.OutputStream;

import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.table.PlainSheet;
import cn.nanshan.minsheng.web.Formats;

/** The list of demands as a workbook; a proposer is shown as far as on the page. */
final class DemandSheet implements AutoCloseable {

	private static final Formats FORMATS = new Formats();

	private final PlainSheet sheet;

	DemandSheet(OutputStream out) {
		this.sheet = new PlainSheet(out, "需求台账");
		this.sheet.heading("编号", 24)
			.heading("社区", 16)
			.heading("需求内容", 60)
			.heading("位置", 24)
			.heading("渠道", 18)
			.heading("需求类别", 16)
			.heading("人群类别", 20)
			.heading("紧急程度", 10)
			.heading("征集日期", 12)
			.heading("征集人", 12)
			.heading("征集轮次", 24)
			.heading("户号", 16)
			.heading("称呼", 10)
			.heading("手机号码", 14)
			.heading("状态", 10)
			.heading("去向", 40)
			.heading("反馈", 40)
			.heading("反馈日期", 12)
			.heading("登记时间", 18)
			.end();
	}

	void add(DemandView demand) {
		this.sheet.text(demand.number())
			.text(demand.community())
			.text(demand.content())
			.text(demand.place())
			.text(demand.channelLabel())
			.text(demand.kind().label())
			.text(demand.group().label())
			.text(demand.urgency().label())
			.text(FORMATS.date(demand.collectedOn()))
			.text(demand.collector())
			.text(demand.roundTitle().isEmpty() ? "日常征集" : demand.roundTitle())
			.text(demand.household())
			.text(demand.anonymous() ? "匿名" : demand.proposer())
			.text(demand.phone())
			.text(demand.state().label())
			.text(demand.outcome())
			.text(demand.reply())
			.text((demand.repliedOn() != null) ? FORMATS.date(demand.repliedOn()) : "")
			.text(FORMATS.dateTime(demand.registeredAt()))
			.end();
	}

	@Override
	public void close() throws IOException {
		this.sheet.close();
	}

}
