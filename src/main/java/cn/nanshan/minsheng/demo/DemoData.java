package cn.nanshan.minsheng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.shared.HalfYear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database once, deterministically, relative to the day of the first
 * start. Every step goes through the rules, so the demonstration cannot show what the
 * regulation forbids.
 */
@Component
@ConditionalOnBooleanProperty("minsheng.demo")
class DemoData implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoData.class);

	/** Days that a story needs at most before its project is accepted. */
	private static final int WAY_TO_ACCEPTANCE = 150;

	private final Background background;

	private final DemoCast cast;

	private final StoryClock clock;

	private final FirstChapter first;

	private final SecondChapter second;

	private final ThirdChapter third;

	private final FourthChapter fourth;

	private final LastChapter last;

	private final AskingChapter asking;

	private final BodyChapter bodies;

	private final SupervisionChapter supervision;

	private final StreetChapter street;

	private final UrgentChapter urgent;

	private final ExclusionChapter exclusions;

	private final JdbcClient jdbc;

	DemoData(Background background, DemoCast cast, StoryClock clock, FirstChapter first, SecondChapter second,
			ThirdChapter third, FourthChapter fourth, LastChapter last, AskingChapter asking, BodyChapter bodies,
			SupervisionChapter supervision, StreetChapter street, UrgentChapter urgent, ExclusionChapter exclusions,
			JdbcClient jdbc) {
		this.background = background;
		this.cast = cast;
		this.clock = clock;
		this.first = first;
		this.second = second;
		this.third = third;
		this.fourth = fourth;
		this.last = last;
		this.asking = asking;
		this.bodies = bodies;
		this.supervision = supervision;
		this.street = street;
		this.urgent = urgent;
		this.exclusions = exclusions;
		this.jdbc = jdbc;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		long begun = System.nanoTime();
		LocalDate today = LocalDate.now(this.clock);
		List<Plan> plans = plans(today);
		int there = this.jdbc.sql("select count(*) from (select 1 from project limit :enough) p")
			.param("enough", plans.size())
			.query(Integer.class)
			.single();
		if (there > 0) {
			if (there < plans.size()) {
				log.warn("上次启动中断，演示数据只装入了 {} / {} 个项目；要装完整，请停止后删除数据目录再启动", there, plans.size());
			}
			return;
		}
		try {
			this.clock.goTo(plans.stream().map(Plan::begins).min(LocalDate::compareTo).orElse(today));
			this.background.make(plans.stream().map((plan) -> plan.begins().getYear()).distinct().sorted().toList());
			tell(plans, today);
		}
		finally {
			this.clock.comeHome();
		}
		this.asking.tell(today);
		this.bodies.tell(today);
		this.street.tell(today);
		this.supervision.tell(today);
		this.urgent.tell(today);
		this.exclusions.tell(today);
		log.info("演示数据已就绪：{} 个项目，用时 {} 秒", plans.size(), (System.nanoTime() - begun) / 1_000_000_000);
	}

	private void tell(List<Plan> plans, LocalDate today) {
		Map<Plan, Telling> stories = new HashMap<>();
		List<Consumer<Telling>> chapters = List.of(this.first::tell, this.second::tell, this.third::tell,
				this.fourth::tell);
		for (Plan plan : plans) {
			Telling story = new Telling(plan, this.cast, this.clock);
			stories.put(plan, story);
			chapters.forEach((chapter) -> chapter.accept(story));
			if (plan.index() % 10 == 9) {
				log.info("正在装入演示数据：{} / {} 个项目", plan.index() + 1, plans.size());
			}
		}
		HalfYear window = HalfYear.of(HalfYear.of(today).firstDay().minusDays(1));
		Background.COMMUNITIES.forEach((street, community) -> stories.values()
			.stream()
			.filter((story) -> story.plan().communityCode().equals(community) && story.goesPast(Ending.ACCEPTED))
			.findFirst()
			.ifPresent((story) -> this.last.evaluate(story, window, window.lastDay().plusDays(1))));
		plans.stream().map(stories::get).forEach((story) -> {
			if (story.goesPast(Ending.ACCEPTED)) {
				story.notBefore(window.lastDay().plusDays(2));
			}
			story.later(0);
			this.last.payFirst(story);
			this.last.close(story);
		});
	}

	/** Lays out who is told where: both streets in turn, far endings first begun. */
	static List<Plan> plans(LocalDate today) {
		List<Plan> plans = new ArrayList<>();
		LocalDate settled = HalfYear.of(today).firstDay().minusDays(WAY_TO_ACCEPTANCE);
		for (Ending ending : Ending.values()) {
			IntStream.range(0, ending.count()).forEach((nth) -> {
				int index = plans.size();
				String street = (index % 2 == 0) ? "TY" : "NT";
				LocalDate begins = ending.isPast(Ending.ACCEPTED) ? settled.plusDays(nth * 2L)
						: today.minusDays(daysBack(ending) + nth * 2L);
				plans.add(new Plan(index, street, Background.COMMUNITIES.getOrDefault(street, ""), Idea.number(index),
						ending, begins));
			});
		}
		return plans;
	}

	private static int daysBack(Ending ending) {
		return switch (ending) {
			case DRAFT, WITHDRAWN -> 12;
			case DELIBERATING -> 14;
			case NOT_PASSED, PASSED -> 25;
			case IN_PUBLICITY -> 23;
			case WITH_CLERK -> 40;
			case WITH_FINANCE, WITH_TASK_FORCE, WITH_LEADER, RETURNED, REJECTED -> 50;
			case APPROVED -> 60;
			case PROCURING -> 70;
			case CONTRACTED -> 85;
			case RUNNING, SUSPENDED, TERMINATED -> 140;
			default -> WAY_TO_ACCEPTANCE;
		};
	}

}
