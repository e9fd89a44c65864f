package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the demands of a community's last twelve months that share half of their pairs of
 * characters with a text: close enough to ask, never enough to decide.
 */
@Component
class SimilarDemands {

	private static final int MOST = 5;

	private final JdbcClient jdbc;

	SimilarDemands(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SimilarDemand> to(String content, String communityCode, LocalDate today) {
		return this.jdbc
			.sql("""
					select number, content, place, collected_on, state, supporters from (
					  select d.*, (select count(*)::int from demand m where m.merged_into = d.id) as supporters,
					    cardinality(array(select unnest(bigrams(d.content)) intersect select unnest(bigrams(:content))))::float
					    / greatest(1, least(cardinality(bigrams(d.content)), cardinality(bigrams(:content)))) as shared
					  from demand d where d.community_code = :community and d.collected_on >= :since
					    and d.state in ('REGISTERED', 'ACCEPTED', 'TAKEN') and bigrams(d.content) && bigrams(:content)) near
					where shared >= 0.5 order by shared desc, collected_on desc, number limit :most
					""")
			.param("content", content.strip())
			.param("community", communityCode)
			.param("since", today.minusYears(1))
			.param("most", MOST)
			.query((row, index) -> new SimilarDemand(row.getString("number"), row.getString("content"),
					row.getString("place"), row.getObject("collected_on", LocalDate.class),
					DemandState.valueOf(row.getString("state")), row.getInt("supporters")))
			.list();
	}

}
