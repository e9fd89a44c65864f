package cn.nanshan.minsheng.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.report.FundLedgerFilter;
import cn.nanshan.minsheng.web.Chip;
import cn.nanshan.minsheng.web.Formats;
import org.jspecify.annotations.Nullable;

/** The filters of the fund ledger in words, each with the address without it. */
final class FundChips {

	private static final Formats FORMATS = new Formats();

	private final FundQuery query;

	private final List<Chip> chips = new ArrayList<>();

	private FundChips(FundQuery query) {
		this.query = query;
	}

	static List<Chip> of(FundQuery query, FundLedgerFilter filter, Places places) {
		FundChips all = new FundChips(query);
		all.add("街道", filter.street(), places::streetName, "street");
		all.add("社区", filter.community(), places::communityName, "community");
		all.add("类型", filter.type(), ProjectType::label, "type");
		all.add("轨道", filter.track(), Track::label, "track");
		all.add("状态", filter.state(), ProjectState::label, "state");
		all.add("用途", filter.use(), FundUse::label, "use");
		all.add("承接单位含有", filter.vendor(), Function.identity(), "vendor");
		all.add("含有", filter.text(), Function.identity(), "q");
		all.add("批复额", filter.least(), (sum) -> FORMATS.yuan(sum) + " 元以上", "min");
		all.add("批复额", filter.most(), (sum) -> FORMATS.yuan(sum) + " 元以下", "max");
		all.add("有付款或退款", filter.paidFrom(), (day) -> day + " 起", "from");
		all.add("有付款或退款", filter.paidTo(), (day) -> day + " 止", "to");
		return List.copyOf(all.chips);
	}

	private <T> void add(String label, @Nullable T value, Function<T, String> words, String name) {
		if (value != null) {
			this.chips.add(new Chip(label + "：" + words.apply(value), this.query.with(name, "")));
		}
	}

}
