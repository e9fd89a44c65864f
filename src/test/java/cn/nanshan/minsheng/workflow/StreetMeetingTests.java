package cn.nanshan.minsheng.workflow;

import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.CollectiveDecision;
import cn.nanshan.minsheng.procurement.ProcurementMethod;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.MeetingFixture;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A street's leadership decides on procurements, counted on the whole body. */
@IntegrationTest
class StreetMeetingTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ProcurementFixture procurements;

	private final MeetingFixture fixture;

	StreetMeetingTests(MockMvc mvc, Cast cast, ProjectFixture projects, ProcurementFixture procurements,
			MeetingFixture fixture) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.procurements = procurements;
		this.fixture = fixture;
	}

	private String waiting() {
		return this.procurements.by(ProcurementMethod.SELF, this.procurements.opened());
	}

	/** The worked checks 1 and 15: members, present, recused, for, against, outcome. */
	@ParameterizedTest
	@CsvSource({ "9, 5, 0, 5, 0, true", "10, 8, 0, 5, 3, false", "9, 5, 0, 4, 1, false", "8, 8, 0, 5, 3, true",
			"9, 9, 1, 5, 3, true", "9, 5, 1, 4, 0, false" })
	void theLeadershipIsCountedOnTheWholeBody(int members, int present, int recused, int favour, int against,
			boolean holds) throws Exception {
		String number = waiting();
		UUID meeting = this.fixture.called(BodyKind.LEADERSHIP, this.fixture.subject(number), members);
		this.fixture.attended(meeting, present);
		if (recused > 0) {
			this.fixture.recused(meeting, "委员1");
		}
		this.fixture.hands(meeting, favour, against, present - recused - favour - against);
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
		CollectiveDecision decision = Objects.requireNonNull(this.procurements.sheet(number).decision());
		assertThat(decision.holds()).isEqualTo(holds);
		assertThat(decision.members()).isEqualTo(members);
		assertThat(decision.recused()).isEqualTo(recused);
		assertThat(decision.minutesNumber()).isEqualTo("桃纪〔2026〕31 号");
		assertThat(decision.meeting()).isEqualTo(meeting);
		this.mvc.perform(get("/meetings/" + meeting).with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(content().string(containsString("班子 " + members + " 人，同意 " + favour + " 票")));
		this.mvc.perform(get("/projects/" + number + "?tab=procurement").with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(content().string(containsString("/meetings/" + meeting)));
	}

	@Test
	void aDecisionOnAMethodThatWasChangedMeanwhileIsNotTaken() throws Exception {
		String number = waiting();
		UUID meeting = this.fixture.called(BodyKind.LEADERSHIP, this.fixture.subject(number), 9);
		this.procurements.by(ProcurementMethod.OPEN_TENDER, number);
		this.fixture.attended(meeting, 9);
		this.fixture.hands(meeting, 9, 0, 0);
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
		assertThat(this.procurements.sheet(number).decision()).isNull();
		this.mvc.perform(get("/projects/" + number + "/history").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(containsString("研究结果不采用")));
	}

	@Test
	void aPaperDecisionMayStillBeTyped() {
		String number = this.procurements.decided(waiting(), 9, 5, 4);
		assertThat(Objects.requireNonNull(this.procurements.sheet(number).decision()).meeting()).isNull();
	}

	@Test
	void aCommunityCannotRecordAStreetsMeetingNorDecideItsMatters() throws Exception {
		String number = waiting();
		UUID meeting = this.fixture.called(BodyKind.PARTY_COMMITTEE, this.fixture.subject(number), 9);
		this.fixture.send(meeting, "attendance", this.cast.the(Role.COMMUNITY_CLERK), "present", "委员1")
			.andExpect(status().isNotFound());
		this.fixture.send(meeting, "closing", this.cast.the(Role.STREET_CLERK), "minutesNumber", "1", "minutes", "2")
			.andExpect(status().isForbidden());
		this.fixture
			.send("/meetings/new", this.cast.the(Role.STREET_CLERK), "kind", "LEADERSHIP", "heldOn", "2026-11-23",
					"startsAt", "9", "place", "p", "chair", "c", "recorder", "r", "members", "m", "subjects",
					this.fixture.subject(this.projects.deliberating()).toString())
			.andExpect(status().isConflict());
	}

}
