package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.MeetingFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Two-step meetings where a street wants them: the first supports, the second decides.
 */
@IntegrationTest
class TwoStepTests {

	/** Far from the days of other tests, whose street has no two steps. */
	private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

	private final ProjectFixture projects;

	private final MeetingFixture fixture;

	private final TestClock clock;

	private final JdbcClient jdbc;

	TwoStepTests(ProjectFixture projects, MeetingFixture fixture, TestClock clock, JdbcClient jdbc) {
		this.projects = projects;
		this.fixture = fixture;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	private String waiting() {
		this.jdbc.sql("""
				insert into policy_term (scope, key, valid_from, value, source)
				values ('TY', 'TWO_STEP', '2031-01-01', '实行', '桃街办〔2030〕9 号'),
				  ('TY', 'TWO_STEP', '2032-01-01', '不实行', '桃街办〔2031〕9 号') on conflict do nothing
				""").update();
		String number = this.projects.deliberating();
		this.clock.setTo(DAY);
		return number;
	}

	private UUID voted(BodyKind kind, String number, int favour) throws Exception {
		UUID meeting = this.fixture.called(kind, this.fixture.subject(number), 11);
		this.fixture.attended(meeting, 11);
		this.fixture.hands(meeting, favour, 11 - favour, 0);
		return meeting;
	}

	@Test
	@Enforces("MF-25")
	void theSecondDoesNotPassWhatTheFirstHasNotSupported() throws Exception {
		String number = waiting();
		this.fixture.closed(voted(BodyKind.JOINT, number, 11)).andExpect(Blocked.by("MF-25"));
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.DELIBERATING);
	}

	@Test
	@AtBoundary("MF-25")
	void theFirstSupportsAndTheSecondDecidesOnTheSameDay() throws Exception {
		String number = waiting();
		this.fixture.closed(voted(BodyKind.COMMITTEE, number, 6)).andExpect(status().is3xxRedirection());
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.DELIBERATING);
		this.fixture.closed(voted(BodyKind.JOINT, number, 6)).andExpect(status().is3xxRedirection());
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.PASSED);
	}

	@Test
	void whatTheFirstRefusesIsOver() throws Exception {
		String number = waiting();
		this.fixture.closed(voted(BodyKind.COMMITTEE, number, 5)).andExpect(status().is3xxRedirection());
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.NOT_PASSED);
	}

}
