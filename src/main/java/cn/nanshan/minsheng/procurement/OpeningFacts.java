package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * What the rules look at before procurement opens, or opens again.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param opening what was typed
 * @param usualPurchaser the street office
 * @param handler who opens it
 * @param publicity whether what the street took up was made public (MF-23)
 * @param governedBy the day it opens
 * @param waivers justifications given so far
 */
record OpeningFacts(UUID subject, String number, Track track, Opening opening, String usualPurchaser, Handler handler,
		Verdict publicity, LocalDate governedBy, Waivers waivers) implements Facts {

	boolean namesPurchaser() {
		return !this.opening.purchaser().isBlank() && !this.opening.representative().isBlank();
	}

	String purchaserInWords() {
		String purchaser = this.opening.purchaser().isBlank() ? "没有写采购人" : "采购人 " + this.opening.purchaser();
		return purchaser
				+ (this.opening.representative().isBlank() ? "，没有写法定代表人" : "，法定代表人 " + this.opening.representative());
	}

	boolean isUsualPurchaser() {
		return this.opening.purchaser().equals(this.usualPurchaser);
	}

	boolean hasRequirement() {
		return !this.opening.requirement().isBlank();
	}

}
