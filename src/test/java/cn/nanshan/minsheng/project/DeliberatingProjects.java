package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.DemandText;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts plausible projects before the residents' meeting, rules asked. */
public final class DeliberatingProjects {

	private DeliberatingProjects() {
	}

	/** Returns the design that satisfies every rule up to approval. */
	public static ProjectDesign design(ProjectType type, Money sum) {
		Outline outline = new Outline("独居长者“平安敲门”探访服务", type, "", 2026, "大学城社区党群服务中心", null, 320, "独居、高龄长者",
				"独居长者每周有人探访", "组织志愿者每周入户探访独居长者，建立一人一档。", sum, Money.ZERO, Money.ZERO, LocalDate.of(2026, 5, 1),
				LocalDate.of(2026, 11, 30), "黄志远", "陈晓岚", true, false);
		return new ProjectDesign(outline, Set.of(ScopeCategory.SUPPORT_THE_WEAK), Set.of(UUID.randomUUID()),
				List.of(new BudgetLine("探访服务", FundUse.IMPLEMENTATION, "项", BigDecimal.ONE, sum, "询价")),
				Arrays.stream(PerformanceTarget.Kind.values())
					.map((kind) -> new PerformanceTarget(kind, kind.label() + "指标", "达到约定值"))
					.toList(),
				Arrays.stream(NegativeItem.values()).map((item) -> new NegativeAnswer(item, false, "")).toList(),
				List.of(new Participation(Participation.Stage.DESIGN, LocalDate.of(2026, 3, 2), 26, "居民座谈")));
	}

	/** Returns the number of a project that waits for its meeting. */
	public static String enter(ApplicationContext context, Actor clerk, UnaryOperator<ProjectDesign> change) {
		ProjectDesign design = answering(heard(context, clerk),
				change.apply(design(ProjectType.SERVICE, Money.of(96_000))));
		String street = java.util.Objects.requireNonNull(clerk.scope().streetCode());
		String community = java.util.Objects.requireNonNull(clerk.scope().communityCode());
		Instant now = context.getBean(java.time.Clock.class).instant();
		return context.getBean(TransactionTemplate.class).execute((status) -> {
			ProjectNumbers numbers = context.getBean(ProjectNumbers.class);
			String number = numbers.next(street, "CS", 2026, design.outline().type());
			Project project = new Project(ProjectId.next(), number, Track.COMMUNITY, new Home(street, community),
					design, clerk.accountId(), now);
			ProjectFacts facts = context.getBean(ProjectFactsReader.class).read(project, LocalDate.of(2026, 3, 10));
			project.enterDeliberation(Assessment.of(DeliberationEntryRule.class, facts).clear(), clerk.accountId(),
					now);
			context.getBean(ProjectLife.class).record(project, Step.of("提交评议", "提交评议", now), clerk);
			return number;
		});
	}

	private static UUID heard(ApplicationContext context, Actor clerk) {
		String number = context.getBean(DemandRegistration.class)
			.register(new DemandText("RHZF", true, "", "", "", PeopleGroup.AGED, DemandKind.CARE, "独居长者希望有人探访", "一期",
					Urgency.NORMAL), clerk);
		return context.getBean(JdbcClient.class)
			.sql("select id from demand where number = :number")
			.param("number", number)
			.query(UUID.class)
			.single();
	}

	private static ProjectDesign answering(UUID demand, ProjectDesign design) {
		return new ProjectDesign(design.outline(), design.categories(), Set.of(demand), design.budget(),
				design.targets(), design.negativeList(), design.participation());
	}

	/** Returns a design whose negative list says that one item applies. */
	public static ProjectDesign fallingUnder(ProjectDesign design, NegativeItem item) {
		List<NegativeAnswer> answers = design.negativeList()
			.stream()
			.map((answer) -> (answer.item() == item) ? new NegativeAnswer(item, true, "见说明") : answer)
			.toList();
		return new ProjectDesign(design.outline(), design.categories(), design.demands(), design.budget(),
				design.targets(), answers, design.participation());
	}

	/** Returns a design without performance targets. */
	public static ProjectDesign withoutTargets(ProjectDesign design) {
		return new ProjectDesign(design.outline(), design.categories(), design.demands(), design.budget(), List.of(),
				design.negativeList(), design.participation());
	}

}
