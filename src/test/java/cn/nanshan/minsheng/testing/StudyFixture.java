package cn.nanshan.minsheng.testing;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.Share;
import cn.nanshan.minsheng.project.StreetStudying;
import cn.nanshan.minsheng.project.StudyEntry;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.FourGate;

import org.springframework.stereotype.Component;

/** Takes projects of 桃源街道 through the street's own study, as the staff would. */
@Component
public class StudyFixture {

	private final Cast cast;

	private final ApprovalFixture approvals;

	private final MeetingFixture meetings;

	private final ProjectDrafting drafting;

	private final StudyEntry entry;

	private final StreetStudying studying;

	private final Places places;

	StudyFixture(Cast cast, ApprovalFixture approvals, MeetingFixture meetings, ProjectDrafting drafting,
			StudyEntry entry, StreetStudying studying, Places places) {
		this.cast = cast;
		this.approvals = approvals;
		this.meetings = meetings;
		this.drafting = drafting;
		this.entry = entry;
		this.studying = studying;
		this.places = places;
	}

	/** Opens a draft of the street and returns its number. */
	public String draft(Track track, DesignBuilder design) {
		return this.drafting.createOfStreet(track, design.build(), this.cast.the(Role.STREET_CLERK));
	}

	/** Returns the codes of 大学城社区 and so many others of the street. */
	public List<String> communities(int others) {
		return Stream
			.concat(Stream.of(Cast.COMMUNITY),
					this.places.communities(Cast.STREET)
						.stream()
						.map(Community::code)
						.filter((code) -> !code.equals(Cast.COMMUNITY))
						.limit(others))
			.toList();
	}

	/** Lets the street name the communities concerned, each with the same sum. */
	public void share(String number, String each, List<String> communities) {
		this.entry.share(number, this.approvals.version(number),
				communities.stream().map((code) -> Share.of(code, Money.of(each))).toList(),
				this.cast.the(Role.STREET_CLERK));
	}

	/** Hands a street project to the study. */
	public String entered(String number) {
		this.entry.enter(number, this.approvals.version(number), this.cast.the(Role.TASK_FORCE));
		return number;
	}

	/** Lets every community concerned agree. */
	public void heard(String number, List<String> communities) {
		communities.forEach((code) -> this.studying.answer(number, true, "居民支持", secretary(code)));
	}

	/** Returns the secretary of any community of the street. */
	public Actor secretary(String community) {
		String name = this.places.communityName(community);
		return new Actor(UUID.nameUUIDFromBytes(community.getBytes(StandardCharsets.UTF_8)), "shuji-" + community,
				name + "书记", Set.of(Role.COMMUNITY_SECRETARY), Scope.community(Cast.STREET, community), name + "党委");
	}

	/** Lets the task force guard the gates. */
	public void reviewed(String number) {
		this.approvals.declared(this.cast.the(Role.TASK_FORCE));
		this.studying.review(number, this.approvals.version(number), EnumSet.allOf(FourGate.class), "建议立项",
				this.cast.the(Role.TASK_FORCE));
	}

	/** Holds the party committee's meeting of nine; so many are for it. */
	public UUID voted(String number, int favour, int against) throws Exception {
		return voted(number, 9, favour, against);
	}

	/** Holds the meeting of a body of so many; only who votes is there. */
	public UUID voted(String number, int members, int favour, int against) throws Exception {
		UUID meeting = this.meetings.called(BodyKind.PARTY_COMMITTEE, this.meetings.subject(number), members);
		this.meetings.attended(meeting, favour + against);
		this.meetings.hands(meeting, favour, against, 0);
		this.meetings.closed(meeting);
		return meeting;
	}

	/** Lets the leader sign. */
	public void signed(String number) {
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		this.studying.approve(number, this.approvals.version(number), "", this.cast.the(Role.STREET_LEADER));
	}

	/** Returns a draft of three communities that satisfies every rule. */
	public String crossing(DesignBuilder design) {
		String number = draft(Track.STREET, design.requested("96000"));
		share(number, "32000", communities(2));
		return number;
	}

}
