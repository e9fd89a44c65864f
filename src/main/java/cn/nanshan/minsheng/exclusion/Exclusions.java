package cn.nanshan.minsheng.exclusion;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;

import org.springframework.stereotype.Component;

/**
 * Looks a project up in the registers, and for the words of the negative list. It only
 * prompts: whether a sign means anything is for a person to say.
 */
@Component
public class Exclusions {

	private final RegisterStore registers;

	private final WordStore words;

	Exclusions(RegisterStore registers, WordStore words) {
		this.registers = registers;
		this.words = words;
	}

	/** Returns what speaks against a project, with the words and figures of a day. */
	public ExclusionFindings of(ExclusionSubject subject, PolicyTerms terms) {
		ExclusionWords inForce = this.words.on(terms.date());
		Map<ExclusionClause, List<String>> found = new EnumMap<>(ExclusionClause.class);
		for (ExclusionClause clause : ExclusionClause.values()) {
			found.put(clause, inForce.found(clause, subject));
		}
		return new ExclusionFindings(rows(subject, terms), found, costs(subject.items(), inForce));
	}

	/** Returns whether a line is running costs by the words of a day (FUND-06). */
	public RunningCosts runningCosts(String line, LocalDate day) {
		return costs(List.of(line), this.words.on(day));
	}

	private List<RegisterHit> rows(ExclusionSubject subject, PolicyTerms terms) {
		Integer year = subject.year();
		if (year == null || subject.name().isBlank()) {
			return List.of();
		}
		double least = terms.number(TermKey.REGISTER_SIMILARITY).doubleValue();
		return new RegisterComparison(subject.name(), subject.place(), least)
			.hits(this.registers.candidates(subject.streetCode(), year, subject.name()));
	}

	private static RunningCosts costs(List<String> lines, ExclusionWords inForce) {
		return new RunningCosts(lines.stream()
			.map((line) -> new RunningCosts.Line(line, inForce.found(ExclusionClause.RUNNING_COSTS, line)))
			.filter((line) -> !line.words().isEmpty())
			.toList());
	}

}
