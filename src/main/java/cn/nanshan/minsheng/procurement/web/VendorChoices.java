package cn.nanshan.minsheng.procurement.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.ProcurementSheet;
import cn.nanshan.minsheng.procurement.VendorReading;
import cn.nanshan.minsheng.procurement.VendorRow;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Offers vendors in a drop-down and reads which was chosen. */
@Component
class VendorChoices {

	private static final int MOST = 2_000;

	private final VendorReading vendors;

	VendorChoices(VendorReading vendors) {
		this.vendors = vendors;
	}

	/** Returns every vendor in use, with a word of warning where there is one. */
	List<Choice> all(Actor actor) {
		return this.vendors.list("", null, MOST, actor)
			.stream()
			.filter(VendorRow::active)
			.map((row) -> Choice.of(row.id().toString(), row.name() + (row.listed() ? "（异常名录在列）" : "")))
			.toList();
	}

	/**
	 * Returns who answered in this round, or everybody where no quotes were asked for.
	 */
	List<Choice> forAward(@Nullable ProcurementSheet sheet, Actor actor) {
		if (sheet == null || sheet.quotes().isEmpty()) {
			return all(actor);
		}
		return sheet.quotes()
			.stream()
			.filter(ProcurementSheet.QuoteRow::valid)
			.map((quote) -> Choice.of(quote.vendorId().toString(), quote.vendorName() + "（报价 " + quote.sum() + " 元）"))
			.toList();
	}

	@Nullable UUID read(Typed typed, @Nullable String chosen, List<Choice> offered) {
		String value = Typed.text(chosen);
		boolean known = offered.stream().anyMatch((choice) -> choice.value().equals(value));
		if (!known) {
			typed.reject("vendor", "请选择执行单位");
		}
		return known ? UUID.fromString(value) : null;
	}

}
