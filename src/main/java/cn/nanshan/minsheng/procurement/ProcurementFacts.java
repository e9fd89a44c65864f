package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at before an award and before a signature; the figures are those of
 * the day the procurement opened.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param approved the approved sum
 * @param method how the vendor is chosen, absent while undecided
 * @param changedFrom the method of the beginning, absent while it still holds
 * @param decision of the leading body, absent if there was none
 * @param quotes of the present round
 * @param related pairs of bidders that are not independent, in words
 * @param award the result, absent before there is one
 * @param vendor who is to be chosen or to sign, absent while nobody is named
 * @param handler who handles the step
 * @param terms figures of the governing day
 * @param waivers justifications given so far
 */
record ProcurementFacts(UUID subject, String number, Track track, Money approved, @Nullable MethodChoice method,
		@Nullable MethodChoice changedFrom, @Nullable CollectiveDecision decision, List<Quote> quotes,
		List<String> related, @Nullable Award award, @Nullable VendorFacts vendor, Handler handler, PolicyTerms terms,
		Waivers waivers) implements Facts {

	@Override
	public LocalDate governedBy() {
		return this.terms.date();
	}

	boolean hasMethod() {
		return this.method != null && !this.method.reason().isBlank();
	}

	String methodInWords() {
		return (this.method == null) ? "还没有确定采购方式" : this.method.label() + "，理由：" + this.method.reason();
	}

	/** Returns whether the leading body must decide (PROC-04). */
	boolean isMajor() {
		return reachesMajorSum() || isSingleSource() || this.changedFrom != null || !this.waivers.all().isEmpty();
	}

	private boolean reachesMajorSum() {
		return this.terms.majorProcurement().atMost(this.approved);
	}

	boolean isSingleSource() {
		return this.method != null && this.method.singleSource();
	}

	String majorInWords() {
		if (isSingleSource()) {
			return "单一来源";
		}
		if (this.changedFrom != null) {
			return "变更采购方式，原为" + this.changedFrom.label();
		}
		return reachesMajorSum() ? "批复 %s 元，达到 %s 元".formatted(this.approved, this.terms.majorProcurement()) : "有例外事项";
	}

	boolean wasDecided() {
		return this.decision != null && this.decision.holds();
	}

	String decisionInWords() {
		return majorInWords() + "；" + ((this.decision != null) ? this.decision.inWords() : "还没有集体研究");
	}

	boolean needsTender() {
		return this.terms.money(TermKey.CENTRAL_LIMIT).atMost(this.approved);
	}

	boolean isTender() {
		return this.method != null && this.method.method() == ProcurementMethod.OPEN_TENDER;
	}

	boolean asksForQuotes() {
		return this.method != null && this.method.method() == ProcurementMethod.SELF && !isSingleSource();
	}

	long validQuotes() {
		return this.quotes.stream().filter(Quote::valid).count();
	}

	int quotesNeeded() {
		return this.terms.count(TermKey.MIN_QUOTES);
	}

	boolean sumIsApproved() {
		return this.vendor != null && this.vendor.sum().atMost(this.approved);
	}

	String sumInWords() {
		return (this.vendor != null) ? "金额 " + this.vendor.sum() + " 元" : "还没有金额";
	}

	/** Returns whether what is signed is what was awarded (LIB-15). */
	boolean followsAward() {
		return this.award != null && this.vendor != null && this.award.vendorId().equals(this.vendor.id())
				&& this.vendor.sum().atMost(this.award.sum());
	}

	String awardInWords() {
		return (this.award == null) ? "还没有采购结果" : "成交额 " + this.award.sum() + " 元，" + sumInWords();
	}

	String page(String step) {
		return "/projects/" + this.number + "/procurement/" + step;
	}

}
