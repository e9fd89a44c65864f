package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;

/**
 * What the rules on a retention that is not paid look at.
 *
 * @param subject the project
 * @param track its track
 * @param governedBy today
 * @param left what is still owed and not asked for
 * @param amount what is not to be paid
 * @param waivers justifications given
 */
record ForfeitFacts(UUID subject, Track track, LocalDate governedBy, Money left, Money amount,
		Waivers waivers) implements Facts {

}
