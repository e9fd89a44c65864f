package cn.nanshan.minsheng.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.demand.RoundKeeping;
import cn.nanshan.minsheng.demand.RoundKind;
import cn.nanshan.minsheng.demand.RoundMeeting;
import cn.nanshan.minsheng.demand.RoundPlan;
import cn.nanshan.minsheng.household.RosterKeeping;
import cn.nanshan.minsheng.household.RosterText;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.reminder.SupervisionHandling;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.workflow.BodyKeeping;
import cn.nanshan.minsheng.workflow.BodyKind;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Another unit's record is not there for whoever holds the same office elsewhere: every
 * address that names a record is tried, to read it and to change it.
 */
@IntegrationTest
class ForeignRecordTests {

	private static final List<Role> OFFICES = Stream.of(Role.values())
		.filter((role) -> role.level() == Level.COMMUNITY || role.level() == Level.STREET)
		.toList();

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture drafts;

	private final ApprovalFixture approvals;

	private final EvaluationFixture works;

	private final SettlementFixture ends;

	private final RoundKeeping rounds;

	private final RosterKeeping roster;

	private final BodyKeeping bodies;

	private final SupervisionHandling supervisions;

	private final JdbcClient jdbc;

	private final RequestMappingHandlerMapping mapping;

	@Autowired
	ForeignRecordTests(MockMvc mvc, Cast cast, ProjectFixture drafts, ApprovalFixture approvals,
			EvaluationFixture works, SettlementFixture ends, RoundKeeping rounds, RosterKeeping roster,
			BodyKeeping bodies, SupervisionHandling supervisions, JdbcClient jdbc,
			RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.mvc = mvc;
		this.cast = cast;
		this.drafts = drafts;
		this.approvals = approvals;
		this.works = works;
		this.ends = ends;
		this.rounds = rounds;
		this.roster = roster;
		this.bodies = bodies;
		this.supervisions = supervisions;
		this.jdbc = jdbc;
		this.mapping = requestMappingHandlerMapping;
	}

	@Test
	void aForeignRecordIsNotThere() {
		Map<String, String> records = records();
		List<Answer> answers = records.entrySet()
			.stream()
			.flatMap((record) -> addresses(record.getKey()).flatMap((address) -> OFFICES.stream()
				.flatMap((office) -> answers(address.replace("{year}", "2026")
					.replaceFirst("\\{[^}]+}", record.getValue())
					.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()), office))))
			.toList();
		assertThat(answers).hasSizeGreaterThan(800)
			.filteredOn((answer) -> !List.of(403, 404, 405).contains(answer.status()))
			.isEmpty();
		assertThat(answers).anyMatch((answer) -> answer.status() == 404);
	}

	private Map<String, String> records() {
		String running = this.ends.running();
		UUID payment = this.ends.requested(running, PaymentStage.ADVANCE, Money.of(100));
		UUID acceptance = this.works.accepting();
		UUID meeting = this.approvals.called(this.drafts.deliberating());
		String demand = this.jdbc.sql("select number from demand where community_code = :community limit 1")
			.param("community", Cast.COMMUNITY)
			.query(String.class)
			.single();
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		LocalDate day = LocalDate.of(2026, 3, 1);
		UUID round = this.rounds.plan(new RoundPlan(RoundKind.DAILY, "别处看不见 " + UUID.randomUUID(), day, day.plusDays(9),
				RoundMeeting.NONE, 60), clerk);
		String family = this.roster.list(new RosterText("DISABLED", UUID.randomUUID().toString(), "示例", "", ""), clerk);
		String body = this.bodies.establish(BodyKind.JOINT, "别处看不见 " + UUID.randomUUID(), clerk).toString();
		UUID supervision = this.supervisions.raise(null, running, "为什么还没有月报", LocalDate.of(2030, 1, 2),
				this.cast.the(Role.STREET_LEADER));
		return Map.of("/bodies/{id}", body, "/supervisions/{id}", supervision.toString(), "/rounds/{id}",
				round.toString(), "/key-households/{number}", family, "/coverage/{year}/{community}", Cast.COMMUNITY,
				"/projects/{number}", running, "/payments/{id}", payment.toString(), "/acceptances/{id}",
				acceptance.toString(), "/meetings/{id}", meeting.toString(), "/demands/{number}", demand);
	}

	private Stream<String> addresses(String record) {
		return this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.map((info) -> info.getPatternValues())
			.flatMap(Collection::stream)
			.filter((address) -> address.startsWith(record))
			.distinct();
	}

	private Stream<Answer> answers(String address, Role office) {
		return Stream.of(RequestMethod.GET, RequestMethod.POST)
			.map((method) -> new Answer(method + " " + address, office, status(method, address, office)));
	}

	private int status(RequestMethod method, String address, Role office) {
		try {
			return this.mvc
				.perform(((method == RequestMethod.GET) ? get(address)
						: post(address).param("version", "0").param("run", "0").with(csrf()))
					.with(Cast.as(this.cast.foreign(office))))
				.andReturn()
				.getResponse()
				.getStatus();
		}
		catch (Exception ex) {
			return 500;
		}
	}

	private record Answer(String request, Role office, int status) {
	}

}
