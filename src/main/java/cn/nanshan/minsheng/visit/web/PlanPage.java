package cn.nanshan.minsheng.visit.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.household.KeyFamily;
import cn.nanshan.minsheng.visit.Visit;
import cn.nanshan.minsheng.visit.VisitReading;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What a list is made of.
 *
 * @param day the day of the list
 * @param days the days to choose from
 * @param building homes that begin like this, absent for all
 * @param choices homes to tick: those missed before, then families not asked this year
 * @param isCut whether there are more families than are offered
 * @param lines what is on the list
 */
record PlanPage(LocalDate day, List<Choice> days, @Nullable String building, List<Choice> choices, boolean isCut,
		List<VisitLine> lines) {

	static PlanPage of(LocalDate day, LocalDate today, @Nullable String building, List<Visit> left,
			List<KeyFamily> families, List<Visit> listed) {
		List<Choice> missed = left.stream()
			.filter((visit) -> building == null || visit.home().startsWith(building))
			.map((visit) -> Choice.of(visit.household().toString(),
					visit.home() + "　" + (visit.who() + "　上次没有走到").strip()))
			.toList();
		List<Choice> toAsk = families.stream()
			.filter((family) -> left.stream().noneMatch((visit) -> visit.household().equals(family.household())))
			.collect(Collectors.groupingBy(KeyFamily::household, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(PlanPage::choice)
			.toList();
		return new PlanPage(day, VisitDays.plannable(today), building,
				Stream.concat(missed.stream(), toAsk.stream()).toList(), families.size() >= VisitReading.OFFERED,
				listed.stream().map(VisitLine::of).toList());
	}

	private static Choice choice(List<KeyFamily> home) {
		return Choice.of(home.get(0).household().toString(), home.get(0).home() + "　" + String.join("、",
				home.stream().map((family) -> family.name() + " " + family.categoryLabel()).toList()));
	}

}
