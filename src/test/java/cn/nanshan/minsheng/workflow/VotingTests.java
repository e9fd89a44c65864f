package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.MeetingFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Ballots are counted twice and blind; votes may be taken by name. */
@IntegrationTest
class VotingTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final MeetingFixture fixture;

	private final JdbcClient jdbc;

	VotingTests(MockMvc mvc, Cast cast, ProjectFixture projects, MeetingFixture fixture, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.fixture = fixture;
		this.jdbc = jdbc;
	}

	private UUID attended(String number) throws Exception {
		UUID meeting = this.fixture.called(BodyKind.RESIDENTS_COUNCIL, this.fixture.subject(number), 16);
		this.fixture.attended(meeting, 14);
		return meeting;
	}

	private void counted(UUID meeting, Actor by, int favour, int against) throws Exception {
		this.fixture.voted(meeting, by, VotingManner.BALLOT, favour, against, 0).andExpect(status().is3xxRedirection());
	}

	@Test
	void theSecondCountIsBlindAndBothAreKept() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = attended(number);
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		Actor director = this.cast.the(Role.COMMITTEE_DIRECTOR);
		counted(meeting, clerk, 12, 2);
		this.mvc.perform(get("/meetings/" + meeting).with(Cast.as(director)))
			.andExpect(content().string(containsString("第 1 轮第一遍已由 " + clerk.name() + " 录入")))
			.andExpect(content().string(not(containsString("同意 12"))))
			.andExpect(content().string(not(containsString("value=\"12\""))));
		this.fixture.closed(meeting)
			.andExpect(Blocked.by("MF-22-b"))
			.andExpect(content().string(containsString("等另一人录第二遍")));
		this.fixture.voted(meeting, clerk, VotingManner.BALLOT, 12, 2, 0)
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("第二遍要由另一人独立录入")));
		counted(meeting, director, 11, 3);
		this.mvc.perform(get("/meetings/" + meeting).with(Cast.as(clerk)))
			.andExpect(content().string(containsString("两遍不一致")))
			.andExpect(content().string(containsString("同意 12、反对 2")))
			.andExpect(content().string(containsString("同意 11、反对 3")));
		this.fixture.closed(meeting).andExpect(Blocked.by("MF-22-b"));
		counted(meeting, director, 11, 3);
		counted(meeting, clerk, 11, 3);
		this.fixture.voted(meeting, director, VotingManner.BALLOT, 14, 0, 0).andExpect(status().isConflict());
		this.fixture.voted(meeting, director, VotingManner.HANDS, 14, 0, 0).andExpect(status().isConflict());
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.PASSED);
		assertThat(this.fixture.meeting(meeting).agenda().get(0).favour()).isEqualTo(11);
		assertThat(this.fixture.meeting(meeting).counts(this.fixture.subject(number)).all()).hasSize(4);
		assertThatThrownBy(() -> this.jdbc.sql("update meeting_count set favour = 14 where meeting_id = :id")
			.param("id", meeting)
			.update()).isInstanceOf(DataAccessException.class);
	}

	@Test
	void namedVotesAreCountedFromTheNames() throws Exception {
		String number = this.projects.deliberating();
		UUID meeting = attended(number);
		this.fixture.recused(meeting, "委员14");
		String[] fields = new String[2 + 13 * 4];
		fields[0] = "subject";
		fields[1] = this.fixture.subject(number).toString();
		for (int at = 0; at < 13; at++) {
			fields[2 + at * 4] = "members";
			fields[3 + at * 4] = "委员" + (at + 1);
			fields[4 + at * 4] = "choices[" + at + "]";
			fields[5 + at * 4] = (at < 7) ? "FAVOUR" : "AGAINST";
		}
		this.fixture.send(meeting, "named-votes", this.cast.the(Role.COMMUNITY_CLERK), fields)
			.andExpect(status().is3xxRedirection());
		fields[3] = "委员14";
		this.fixture.send(meeting, "named-votes", this.cast.the(Role.COMMUNITY_CLERK), fields)
			.andExpect(status().isConflict());
		this.fixture.closed(meeting).andExpect(status().is3xxRedirection());
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.PASSED);
		this.mvc.perform(get("/meetings/" + meeting).with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(containsString("委员1：同意")))
			.andExpect(content().string(containsString("委员13：反对")));
	}

}
