package cn.nanshan.minsheng.household;

import java.math.BigDecimal;

import cn.nanshan.minsheng.shared.Percent;

/**
 * How many of a community's residents know the projects, took part, and are content in a
 * year (MF-28).
 *
 * @param aware who has heard of them
 * @param awareAsked who answered that
 * @param tookPart who took part
 * @param tookPartAsked who answered that
 * @param satisfied who is content
 * @param satisfiedAsked who answered that
 */
public record AwarenessRates(int aware, int awareAsked, int tookPart, int tookPartAsked, int satisfied,
		int satisfiedAsked) {

	/** Returns the three rates in words. */
	public String inWords() {
		return (this.awareAsked + this.tookPartAsked + this.satisfiedAsked == 0) ? "本年还没有问过"
				: "知晓率 %s，参与率 %s，满意率 %s".formatted(rate(this.aware, this.awareAsked),
						rate(this.tookPart, this.tookPartAsked), rate(this.satisfied, this.satisfiedAsked));
	}

	private static String rate(int yes, int asked) {
		return (asked == 0) ? "—"
				: "%s（%d 人答）".formatted(Percent.share(BigDecimal.valueOf(yes), BigDecimal.valueOf(asked)), asked);
	}

}
