package cn.nanshan.minsheng.report.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.report.FundLedger;
import cn.nanshan.minsheng.report.FundLedgerFilter;
import cn.nanshan.minsheng.report.FundLedgerPage;
import cn.nanshan.minsheng.report.FundLedgerRow;
import cn.nanshan.minsheng.report.FundLedgerSums;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.table.PrintedSheet;
import cn.nanshan.minsheng.web.Chip;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.PlaceChoices;
import cn.nanshan.minsheng.web.Tab;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * The fund ledger on screen, as a workbook and as a PDF; all three answer the same
 * filter.
 */
@Controller
class FundLedgerController {

	private static final String TITLE = "%d 年度资金使用台账";

	private final FundLedger ledger;

	private final Places places;

	private final PlaceChoices choices;

	private final PrintedFiles files;

	FundLedgerController(FundLedger ledger, Places places, PlaceChoices choices, PrintedFiles files) {
		this.ledger = ledger;
		this.places = places;
		this.choices = choices;
		this.files = files;
	}

	@GetMapping("/reports/L1")
	String show(FundQuery query, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		FundLedgerFilter filter = query.filter(frame.year());
		FundLedgerPage page = this.ledger.page(filter, PageKey.of(query.before()), PageKey.of(query.after()), actor);
		FundText text = text(actor);
		model.addAttribute("page",
				new FundTable(filter, this.choices.reach(actor), views(query, filter),
						FundChips.of(query, filter, this.places), page.rows().stream().map(text::line).toList(),
						page.sums().counted(), text.line("本页小计", FundLedgerSums.of(page.rows())),
						text.line("筛选合计", page.sums()), page.paidWithin(),
						PageLinks.of(query.address(FundQuery.PATH), page.before(), page.after(),
								"每页 %d 项，按%s".formatted(FundLedger.SIZE, filter.order().label())),
						FundTable.Files.of(query), new FundTable.Choices(frame.yearChoices(filter.year()),
								this.choices.streets(actor), this.choices.communities(actor, filter.street()))));
		return "report/fund-ledger";
	}

	@GetMapping("/reports/L1/xlsx")
	void workbook(FundQuery query, Actor actor, @RequestAttribute PageFrame frame, HttpServletResponse response)
			throws IOException {
		FundLedgerFilter filter = query.filter(frame.year());
		FundText text = text(actor);
		FundLedgerSums[] sums = { FundLedgerSums.NONE };
		try (PrintedSheet<FundLine> sheet = this.files.workbook(TITLE.formatted(filter.year()),
				reach(query, filter, actor), FundText.COLUMNS, actor, response)) {
			each(filter, actor, (row) -> {
				sheet.add(text.line(row));
				sums[0] = sums[0].plus(row);
			});
			sheet.total(text.line("合计", sums[0]));
		}
	}

	@GetMapping("/reports/L1/pdf")
	void pdf(FundQuery query, Actor actor, @RequestAttribute PageFrame frame, HttpServletResponse response)
			throws IOException {
		FundLedgerFilter filter = query.filter(frame.year());
		PrintedFiles.bound(this.ledger.sums(filter, actor).counted());
		List<FundLedgerRow> rows = new ArrayList<>();
		each(filter, actor, rows::add);
		FundText text = text(actor);
		this.files.pdf(TITLE.formatted(filter.year()), reach(query, filter, actor), FundText.COLUMNS,
				rows.stream().map(text::line).toList(), text.line("合计", FundLedgerSums.of(rows)), actor, response);
	}

	/**
	 * Asks for one part after the other, so that nothing is held while a file goes out.
	 */
	private void each(FundLedgerFilter filter, Actor actor, Consumer<FundLedgerRow> taker) {
		PageKey after = null;
		List<FundLedgerRow> part;
		do {
			part = this.ledger.part(filter, after, actor);
			part.forEach(taker);
			after = part.isEmpty() ? null : filter.order().keyOf(part.get(part.size() - 1));
		}
		while (part.size() == FundLedger.PART);
	}

	private FundText text(Actor actor) {
		return new FundText(this.places, actor.scope().level() == Level.DISTRICT);
	}

	private String reach(FundQuery query, FundLedgerFilter filter, Actor actor) {
		Stream<String> view = (filter.view() != FundLedgerFilter.View.ALL) ? Stream.of(filter.view().label())
				: Stream.empty();
		Stream<String> chips = FundChips.of(query, filter, this.places).stream().map(Chip::label);
		return Stream.concat(Stream.of(this.choices.reach(actor)), Stream.concat(view, chips))
			.collect(Collectors.joining("，"));
	}

	private static List<Tab> views(FundQuery query, FundLedgerFilter filter) {
		return Arrays.stream(FundLedgerFilter.View.values())
			.map((view) -> new Tab(view.label(), query.with("view", view.name()), view == filter.view()))
			.toList();
	}

}
