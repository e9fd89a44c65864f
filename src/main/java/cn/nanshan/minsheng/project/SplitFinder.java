package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the projects that look like one another within the months that a street looks at:
 * those of the same community, and those at the same place in the street (PROC-10). A
 * community's year is a few dozen rows; they are read in one statement and compared here.
 */
@Component
class SplitFinder {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int MOST = 10;

	private static final Comparator<SplitHit> WEIGHTIEST = Comparator.comparing(SplitHit::kind)
		.thenComparing(Comparator.comparingDouble(SplitHit::likeness).reversed())
		.thenComparing((hit) -> hit.other().number());

	private final JdbcClient jdbc;

	private final SplitResolutions resolutions;

	SplitFinder(JdbcClient jdbc, SplitResolutions resolutions) {
		this.jdbc = jdbc;
		this.resolutions = resolutions;
	}

	/** Finds what looks like a project; overhead is one a year and like nothing. */
	SplitFindings find(SplitSubject project, List<Share> shares, PolicyTerms terms) {
		if (project.track() == Track.POOL || !project.alive()) {
			return SplitFindings.NONE;
		}
		SplitComparison comparison = new SplitComparison(project, terms);
		List<SplitHit> hits = this.resolutions.answer(project.id(),
				comparison.hits(candidates(project, shares, terms)).stream().sorted(WEIGHTIEST).limit(MOST).toList());
		return new SplitFindings(hits, terms.count(TermKey.SPLIT_WINDOW), comparison.isNearCap());
	}

	/** Returns whether a project in this state is or may be carried out. */
	static boolean isAlive(ProjectState state) {
		return !SplitLeads.DEAD.contains(state);
	}

	private List<SplitCandidate> candidates(SplitSubject project, List<Share> shares, PolicyTerms terms) {
		int months = terms.count(TermKey.SPLIT_WINDOW);
		Set<String> communities = new HashSet<>(Set.of(Objects.toString(project.home().communityCode(), "")));
		shares.forEach((share) -> communities.add(share.communityCode()));
		return this.jdbc.sql("""
				with near as (
				  (select id, true as own from project where community_code in (:communities)
				     and created_at between :from and :until order by created_at desc, id desc limit 1000)
				  union
				  (select w.id, :wide or exists (select 1 from project_share s
				       where s.project_id = w.id and s.community_code in (:communities))
				     from project w where w.street_code = :street and w.community_code is null
				     and w.created_at between :from and :until order by w.created_at desc, w.id desc limit 200)
				  union
				  (select id, false from project where street_code = :street and place = :place and place <> ''
				     and created_at between :from and :until order by created_at desc, id desc limit 200))
				select p.id, p.number, p.name, p.type, p.place, p.content, p.community_code, p.state, p.created_at,
				  coalesce(p.approved_amount, p.requested, 0) as sum, bool_or(near.own) as own
				from near join project p on p.id = near.id
				where p.id <> :id and p.track <> 'POOL' and p.state not in (:dead)
				group by p.id
				""")
			.param("communities", communities)
			.param("wide", project.home().isStreetWide())
			.param("street", project.home().streetCode())
			.param("place", project.outline().place())
			.param("from", shifted(project.createdAt(), -months).atOffset(ZoneOffset.UTC))
			.param("until", shifted(project.createdAt(), months).atOffset(ZoneOffset.UTC))
			.param("id", project.id())
			.param("dead", SplitLeads.DEAD.stream().map(Enum::name).toList())
			.query((row, index) -> new SplitCandidate(new SplitHit.Other(row.getObject("id", UUID.class),
					row.getString("number"), row.getString("name"), ProjectType.valueOf(row.getString("type")),
					row.getString("place"), row.getString("content"), row.getString("community_code"),
					ProjectState.valueOf(row.getString("state")), new Money(row.getBigDecimal("sum")),
					row.getObject("created_at", OffsetDateTime.class).toInstant()), row.getBoolean("own")))
			.list();
	}

	private static Instant shifted(Instant moment, int months) {
		return moment.atZone(ZONE).plusMonths(months).toInstant();
	}

}
