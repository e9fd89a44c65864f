package cn.nanshan.minsheng.policy;

import java.security.CodeSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Knows every rule set of the application, found on the class path and never listed by
 * hand: whether a rule enforces a clause is a fact of the code.
 */
@Component
public class RuleSets {

	private static final String APPLICATION = "cn.nanshan.minsheng";

	private final List<AskedRule> rules;

	private final Map<String, List<AskedRule>> byClause;

	/** Looks for the rule sets that stand in the application itself, not in its tests. */
	public RuleSets() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(RuleSet.class));
		this.rules = scanner.findCandidateComponents(APPLICATION)
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.filter(Objects::nonNull)
			.map((name) -> ClassUtils.resolveClassName(name, RuleSets.class.getClassLoader()))
			.filter(RuleSets::isOfTheApplication)
			.sorted(Comparator.comparing(Class::getSimpleName))
			.flatMap(RuleSets::rulesOf)
			.toList();
		this.byClause = this.rules.stream().collect(Collectors.groupingBy((rule) -> rule.clause().id()));
	}

	/** Returns every rule, set by set. */
	public List<AskedRule> all() {
		return this.rules;
	}

	/** Returns the rules that enforce a clause. */
	public List<AskedRule> asking(Clause clause) {
		return this.byClause.getOrDefault(clause.id(), List.of());
	}

	/**
	 * Returns how a clause is enforced: by a rule if one carries it, else as the
	 * catalogue says.
	 */
	public Enforcement enforcementOf(Clause clause) {
		List<AskedRule> asking = asking(clause);
		if (asking.isEmpty()) {
			return clause.enforcement();
		}
		return new Enforcement(Enforcement.Kind.BY_RULE,
				asking.stream().map(AskedRule::action).distinct().collect(Collectors.joining("、")));
	}

	private static Stream<AskedRule> rulesOf(Class<?> set) {
		String action = Objects.requireNonNull(set.getAnnotation(RuleSet.class)).action();
		return Arrays.stream(Objects.requireNonNull(set.getEnumConstants(), () -> set + " is no enum"))
			.map((constant) -> (Rule<?>) constant)
			.map((rule) -> new AskedRule(set.getSimpleName(), rule.name(), action, rule.clause()));
	}

	private static boolean isOfTheApplication(Class<?> set) {
		return Objects.equals(place(set), place(RuleSets.class));
	}

	private static Object place(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		return (source != null && source.getLocation() != null) ? source.getLocation().toString() : "";
	}

}
