package cn.nanshan.minsheng.demo;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.workflow.BodyKeeping;
import cn.nanshan.minsheng.workflow.BodyKind;

import org.springframework.stereotype.Component;

/**
 * Who sits in the residents' council of two communities and in the leadership of their
 * streets.
 */
@Component
class BodyChapter {

	private static final int RESIDENTS = 13;

	private static final int LEADERS = 8;

	private final DemoCast cast;

	private final BodyKeeping keeping;

	BodyChapter(DemoCast cast, BodyKeeping keeping) {
		this.cast = cast;
		this.keeping = keeping;
	}

	void tell(LocalDate today) {
		LocalDate begun = LocalDate.of(today.getYear() - 1, 1, 1);
		Background.COMMUNITIES.forEach((street, community) -> {
			Actor clerk = this.cast.holding(Role.COMMUNITY_CLERK, street, community);
			Actor director = this.cast.holding(Role.COMMITTEE_DIRECTOR, street, community);
			UUID council = this.keeping.establish(BodyKind.RESIDENTS_COUNCIL, "第三届居民议事会", clerk);
			IntStream.range(0, RESIDENTS)
				.forEach((nth) -> this.keeping.appoint(council, nth, "议事员" + (nth + 1), (nth < 9) ? "居民议事员" : "居民代表",
						null, begun, clerk));
			this.keeping.appoint(council, RESIDENTS, director.name(), "居委会主任", director.accountId(), begun, clerk);
			Actor office = this.cast.holding(Role.STREET_CLERK, street, null);
			Actor leader = this.cast.holding(Role.STREET_LEADER, street, null);
			UUID leadership = this.keeping.establish(BodyKind.LEADERSHIP, "街道领导班子", office);
			this.keeping.appoint(leadership, 0, leader.name(), "班子成员", leader.accountId(), begun, office);
			IntStream.rangeClosed(1, LEADERS)
				.forEach((nth) -> this.keeping.appoint(leadership, nth, "班子成员" + nth, "班子成员", null, begun, office));
			UUID party = this.keeping.establish(BodyKind.PARTY_COMMITTEE, "街道党工委", office);
			this.keeping.appoint(party, 0, leader.name(), "党工委委员", leader.accountId(), begun, office);
			IntStream.rangeClosed(1, LEADERS)
				.forEach((nth) -> this.keeping.appoint(party, nth, "党工委委员" + nth, "党工委委员", null, begun, office));
		});
	}

}
