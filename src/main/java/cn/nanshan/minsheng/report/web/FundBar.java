package cn.nanshan.minsheng.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.FundPosition;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;

/**
 * A sum of money drawn as one bar, with its figures in words beside it.
 *
 * @param segments from the left
 */
record FundBar(List<Segment> segments) {

	/** Splits a whole into paid, contracted, granted, asked and left. */
	static FundBar of(FundPosition position, Money whole) {
		List<Segment> segments = new ArrayList<>();
		add(segments, "f-paid", "已付", position.paid(), whole);
		add(segments, "f-signed", "合同未付", position.contracted(), whole);
		add(segments, "f-granted", "已批未签", position.granted(), whole);
		add(segments, "f-asked", "申报中", position.asked(), whole);
		add(segments, "f-left", "余额", position.left(), whole);
		return new FundBar(segments);
	}

	private static void add(List<Segment> segments, String style, String label, Money amount, Money whole) {
		BigDecimal from = segments.isEmpty() ? BigDecimal.ZERO
				: segments.get(segments.size() - 1).from().add(segments.get(segments.size() - 1).width());
		BigDecimal width = whole.isZero() ? BigDecimal.ZERO
				: amount.yuan()
					.multiply(BigDecimal.valueOf(100))
					.divide(whole.yuan(), 2, RoundingMode.HALF_UP)
					.min(BigDecimal.valueOf(100).subtract(from));
		segments.add(new Segment(style, label, amount, from, width,
				whole.isZero() ? Percent.of("0") : Percent.share(amount.yuan(), whole.yuan())));
	}

	public String inWords() {
		return this.segments.stream()
			.map((segment) -> segment.label() + " " + segment.share())
			.collect(Collectors.joining("，"));
	}

	/**
	 * One part of the bar.
	 *
	 * @param style style class of its colour
	 * @param label its words
	 * @param amount yuan
	 * @param from where it begins, in percent of the bar
	 * @param width how wide it is, in percent of the bar
	 * @param share its share of the whole
	 */
	record Segment(String style, String label, Money amount, BigDecimal from, BigDecimal width, Percent share) {
	}

}
