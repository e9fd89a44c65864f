package cn.nanshan.minsheng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.DemandText;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.project.Share;
import cn.nanshan.minsheng.project.StreetStudying;
import cn.nanshan.minsheng.project.StudyEntry;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.FourGate;

import org.springframework.stereotype.Component;

/**
 * What one street organises itself: a project of three communities that waits for the
 * party committee's meeting, and the yearly overhead project that waits for its task
 * force.
 */
@Component
class StreetChapter {

	private static final String STREET = "TY";

	private static final Money SHARE = Money.of(60_000);

	private final DemoCast cast;

	private final DemandRegistration demands;

	private final ProjectDrafting drafting;

	private final StudyEntry entry;

	private final StreetStudying studying;

	private final DeclareInterests interests;

	private final Places places;

	private final Versions versions;

	StreetChapter(DemoCast cast, DemandRegistration demands, ProjectDrafting drafting, StudyEntry entry,
			StreetStudying studying, DeclareInterests interests, Places places, Versions versions) {
		this.cast = cast;
		this.demands = demands;
		this.drafting = drafting;
		this.entry = entry;
		this.studying = studying;
		this.interests = interests;
		this.places = places;
		this.versions = versions;
	}

	void tell(LocalDate today) {
		Actor clerk = this.cast.holding(Role.STREET_CLERK, STREET, null);
		Actor force = this.cast.holding(Role.TASK_FORCE, STREET, null);
		String own = Background.COMMUNITIES.getOrDefault(STREET, "");
		Actor secretary = this.cast.holding(Role.COMMUNITY_SECRETARY, STREET, own);
		String crossing = this.drafting.createOfStreet(Track.STREET, path(today, clerk, demand(own)), clerk);
		List<Share> shares = this.places.communities(STREET)
			.stream()
			.map(Community::code)
			.sorted((one, other) -> Boolean.compare(other.equals(own), one.equals(own)))
			.limit(3)
			.map((code) -> Share.of(code, SHARE))
			.toList();
		this.entry.share(crossing, this.versions.project(crossing), shares, clerk);
		this.entry.enter(crossing, this.versions.project(crossing), force);
		this.studying.answer(crossing, true, "居民支持，希望先修丽山路一段", secretary);
		this.interests.declare(List.of(), force);
		this.studying.review(crossing, this.versions.project(crossing), EnumSet.allOf(FourGate.class),
				"三个社区相连，分开做会重复开挖，建议街道统筹", force);
		String pool = this.drafting.createOfStreet(Track.POOL, overhead(today, clerk), clerk);
		this.entry.enter(pool, this.versions.project(pool), force);
	}

	private UUID demand(String community) {
		String number = this.demands.register(
				new DemandText("RHZF", false, "居民丁", "13900009991", "6 栋 502", PeopleGroup.RESIDENT, DemandKind.ROADS,
						"几个社区之间的慢行道断断续续，推婴儿车要走到马路上。", "丽山路沿线", Urgency.NORMAL),
				this.cast.holding(Role.COMMUNITY_CLERK, STREET, community));
		return this.versions.demandId(number);
	}

	private static ProjectDesign path(LocalDate today, Actor clerk, UUID demand) {
		return design(
				new Outline("丽山路沿线慢行道贯通", ProjectType.WORKS, "", today.getYear(), "丽山路沿线", new BigDecimal("900"), 6200,
						"沿线三个社区居民", "慢行道连通、平整", "三个社区交界处慢行道贯通，补无障碍坡道。", SHARE.times(BigDecimal.valueOf(3)), Money.ZERO,
						Money.ZERO, today.plusDays(60), today.plusDays(180), clerk.name(), clerk.name(), true, false),
				ScopeCategory.SAFETY, Set.of(demand),
				List.of(line("慢行道铺装和无障碍坡道", FundUse.IMPLEMENTATION, SHARE.times(BigDecimal.valueOf(3)))), today);
	}

	private static ProjectDesign overhead(LocalDate today, Actor clerk) {
		return design(
				new Outline(today.getYear() + " 年度民生微实事保障服务", ProjectType.SERVICE, "", today.getYear(), "桃源街道", null,
						1000, "辖区居民", "项目全流程有人督导、资金有人监管", "委托第三方做全流程督导、资金监管、造价和评价。", Money.of(360_000), Money.ZERO,
						Money.ZERO, today.plusDays(30), today.plusDays(300), clerk.name(), clerk.name(), true, false),
				ScopeCategory.COMMUNITY_INTEGRATION, Set.of(),
				List.of(line("全流程督导", FundUse.OVERHEAD, Money.of(160_000)),
						line("资金监管", FundUse.OVERHEAD, Money.of(80_000)),
						line("造价咨询", FundUse.OVERHEAD, Money.of(60_000)),
						line("第三方评价", FundUse.OVERHEAD, Money.of(60_000))),
				today);
	}

	private static BudgetLine line(String item, FundUse use, Money sum) {
		return new BudgetLine(item, use, "项", BigDecimal.ONE, sum, "询价 3 家");
	}

	private static ProjectDesign design(Outline outline, ScopeCategory category, Set<UUID> demands,
			List<BudgetLine> budget, LocalDate today) {
		return new ProjectDesign(outline, Set.of(category), demands, budget,
				Arrays.stream(PerformanceTarget.Kind.values())
					.map((kind) -> new PerformanceTarget(kind, kind.label() + "目标", "按申报书完成"))
					.toList(),
				Arrays.stream(NegativeItem.values()).map((item) -> new NegativeAnswer(item, false, "经核对不属于")).toList(),
				List.of(new Participation(Participation.Stage.DESIGN, today, 31, "三个社区居民代表踏勘")));
	}

}
