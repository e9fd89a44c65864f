package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.TermKey;

import org.springframework.stereotype.Component;

/**
 * Says which grants of a year come close to the cap of their type, by the district's
 * figures. The street's own projects and the overhead pool have no such cap.
 */
@Component
class NearCap {

	/**
	 * True of a grant {@code c} to a project {@code p} that is close to its cap. The
	 * least of the three is asked for beside them, because an index can answer it.
	 */
	static final String CONDITION = """
			(c.held > 0 and p.track in ('COMMUNITY', 'URGENT') and c.approved >= :nearLEAST and c.approved >=
			case p.type when 'SERVICE' then :nearSERVICE when 'GOODS' then :nearGOODS else :nearWORKS end)""";

	private final PolicyTermBook terms;

	private final Clock clock;

	NearCap(PolicyTermBook terms, Clock clock) {
		this.terms = terms;
		this.clock = clock;
	}

	/** Returns the parameters of the condition. */
	Map<String, BigDecimal> from(int year) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate end = LocalDate.of(year, 12, 31);
		PolicyTerms known = this.terms.on(end.isBefore(today) ? end : today, null);
		Map<String, BigDecimal> near = Arrays.stream(ProjectType.values())
			.collect(Collectors.toMap((type) -> "near" + type.name(),
					(type) -> known.percent(TermKey.NEAR_CAP).of(known.cap(type)).yuan()));
		near.put("nearLEAST", Collections.min(near.values()));
		return near;
	}

}
