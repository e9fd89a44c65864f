package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * What the rules on closing a dossier look at.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param governedBy today
 * @param checklist every paper the dossier needs, with whether it is there (FUND-23)
 * @param accepted whether a final verdict of acceptance is on record
 * @param dailyEvaluations number of daily evaluations
 * @param concentrated whether the half-year meeting has scored it
 * @param filingNumber number under which the evaluation was filed with the street, empty
 * if not
 * @param targets number of performance targets
 * @param rated how many of them the community has rated
 * @param ended whether the project was ended before it could be accepted
 * @param waivers justifications given
 */
public record ArchiveFacts(UUID subject, String number, Track track, LocalDate governedBy, List<DossierItem> checklist,
		boolean accepted, int dailyEvaluations, boolean concentrated, String filingNumber, int targets, int rated,
		boolean ended, Waivers waivers) implements Facts {

	List<String> missing() {
		return this.checklist.stream().filter((item) -> !item.present()).map(DossierItem::name).toList();
	}

}
