package cn.nanshan.minsheng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.project.UrgentCategory;
import cn.nanshan.minsheng.project.UrgentFiling;
import cn.nanshan.minsheng.project.UrgentOpinion;
import cn.nanshan.minsheng.project.UrgentRecognition;
import cn.nanshan.minsheng.project.UrgentWork;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Files urgent work that begins today; the street has recognised it already. */
@Component
@ConditionalOnBooleanProperty("minsheng.demo")
class UrgentChapter {

	private static final String STREET = "TY";

	private final DemoCast cast;

	private final UrgentFiling filing;

	private final UrgentRecognition recognition;

	private final Versions versions;

	UrgentChapter(DemoCast cast, UrgentFiling filing, UrgentRecognition recognition, Versions versions) {
		this.cast = cast;
		this.filing = filing;
		this.recognition = recognition;
		this.versions = versions;
	}

	void tell(LocalDate today) {
		Map<String, String> communities = Background.COMMUNITIES;
		String community = communities.getOrDefault(STREET, "");
		Actor clerk = this.cast.holding(Role.COMMUNITY_CLERK, STREET, community);
		Money sum = Money.of(86_000);
		Outline outline = new Outline("学苑小区挡土墙抢修", ProjectType.WORKS, "", today.getYear(), "学苑小区北侧坡脚", null, 420,
				"坡下住户和过路行人", "消除塌方危险", "清运塌方土石，重砌挡土墙 30 米", sum, Money.ZERO, Money.ZERO, today, null,
				this.cast.holding(Role.COMMITTEE_DIRECTOR, STREET, community).name(), clerk.name(), true, false);
		ProjectDesign design = new ProjectDesign(outline, Set.of(ScopeCategory.SAFETY), Set.of(),
				List.of(new BudgetLine("挡土墙重砌（估算）", FundUse.IMPLEMENTATION, "项", new BigDecimal("1.00"), sum, "定额")),
				List.of(),
				Arrays.stream(NegativeItem.values()).map((item) -> new NegativeAnswer(item, false, "")).toList(),
				List.of());
		String number = this.filing.file(community, design,
				new UrgentWork(UrgentCategory.DISASTER, "暴雨后挡土墙塌方约 8 米，已围挡并转移停放车辆", "坡上仍有松动土石，有砸伤行人的危险，不能等", today),
				List.of(Picture.of("塌方现场", 5)), clerk);
		this.recognition.recognise(number, this.versions.project(number), new UrgentOpinion(null, "情况属实，先行抢修。", ""),
				this.cast.holding(Role.STREET_LEADER, STREET, null));
	}

}
