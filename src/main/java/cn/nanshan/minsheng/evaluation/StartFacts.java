package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on starting work look at.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param governedBy the day of the step (Q12)
 * @param startedOn first day of work
 * @param signedOn day the contract was signed, absent without one
 * @param responsiblePerson who answers for the project
 * @param communityLead who answers for the community
 * @param streetLead who answers for the street
 * @param waivers justifications given
 */
record StartFacts(UUID subject, String number, Track track, LocalDate governedBy, LocalDate startedOn,
		@Nullable LocalDate signedOn, String responsiblePerson, String communityLead, String streetLead,
		Waivers waivers) implements Facts {

	boolean isUrgent() {
		return this.track == Track.URGENT;
	}

	boolean signedBeforeStart() {
		return this.signedOn != null && !this.signedOn.isAfter(this.startedOn);
	}

	String contractInWords() {
		return (this.signedOn == null) ? "没有登记合同" : "合同 %s 签订，%s 开工".formatted(this.signedOn, this.startedOn);
	}

	boolean namesBothBodies() {
		return !this.responsiblePerson.isBlank() && !this.communityLead.isBlank() && !this.streetLead.isBlank();
	}

	String bodiesInWords() {
		return "项目负责人 %s，社区 %s，街道 %s".formatted(name(this.responsiblePerson), name(this.communityLead),
				name(this.streetLead));
	}

	private static String name(String person) {
		return person.isBlank() ? "没有写" : person;
	}

}
