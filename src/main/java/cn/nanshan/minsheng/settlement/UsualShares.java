package cn.nanshan.minsheng.settlement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Percent;

/**
 * How a street usually spreads a contract sum over the stages (FUND-27), read from its
 * own words such as 进场 30%，完工累计 80%: it advises and never refuses.
 *
 * @param words the street's words
 * @param upTo how much of the contract is usually paid up to a stage, it included
 */
record UsualShares(String words, Map<PaymentStage, Percent> upTo) {

	private static final Pattern STEP = Pattern
		.compile("(签约|进场|中期|完工|验收|结算|质保)[^，；、,;%\\d]*?(累计)?\\s*(\\d+(?:\\.\\d+)?)\\s*%");

	static UsualShares of(ProjectType type, PolicyTerms terms) {
		return read(terms.words(switch (type) {
			case SERVICE -> TermKey.PAY_SERVICE;
			case GOODS -> TermKey.PAY_GOODS;
			case WORKS -> TermKey.PAY_WORKS;
		}));
	}

	static UsualShares read(String words) {
		Map<PaymentStage, Percent> upTo = new EnumMap<>(PaymentStage.class);
		BigDecimal sum = BigDecimal.ZERO;
		for (Matcher step = STEP.matcher(words); step.find();) {
			BigDecimal share = new BigDecimal(step.group(3));
			sum = (step.group(2) != null) ? share : sum.add(share);
			upTo.put(stage(step.group(1)), new Percent(sum));
		}
		return new UsualShares(words, Map.copyOf(upTo));
	}

	private static PaymentStage stage(String word) {
		return switch (word) {
			case "签约", "进场" -> PaymentStage.ADVANCE;
			case "中期", "完工" -> PaymentStage.INTERIM;
			case "质保" -> PaymentStage.RETENTION;
			default -> PaymentStage.FINAL;
		};
	}

	/** Returns the usual share up to a stage in words; the street may not have one. */
	String inWords(PaymentStage stage) {
		return Optional.ofNullable(this.upTo.get(stage))
			.map((share) -> "惯例到这一节点累计 " + share)
			.orElse("这一节点没有惯例比例（" + this.words + "）");
	}

}
