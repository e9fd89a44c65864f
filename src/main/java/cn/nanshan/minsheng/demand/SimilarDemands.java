package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import cn.nanshan.minsheng.shared.CharacterPairs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the demands of a community's last twelve months that share half of their pairs of
 * characters with a text: close enough to ask, never enough to decide. A community's year
 * is a thousand rows, fewer than the index of pairs would hand over for common words.
 */
@Component
class SimilarDemands {

	private static final int MOST = 5;

	private final JdbcClient jdbc;

	SimilarDemands(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SimilarDemand> to(String content, String communityCode, LocalDate today) {
		CharacterPairs pairs = CharacterPairs.of(content);
		List<String> near = this.jdbc
			.sql("""
					select number, content, collected_on from demand
					where community_code = :community and collected_on >= :since and state in ('REGISTERED', 'ACCEPTED', 'TAKEN')
					""")
			.param("community", communityCode)
			.param("since", today.minusYears(1))
			.query((row, index) -> new Candidate(row.getString("number"),
					pairs.covers(CharacterPairs.of(row.getString("content"))),
					row.getObject("collected_on", LocalDate.class)))
			.stream()
			.filter((it) -> it.shared() >= 0.5)
			.sorted(Candidate.NEAREST)
			.limit(MOST)
			.map(Candidate::number)
			.toList();
		return near.isEmpty() ? List.of() : named(near);
	}

	private List<SimilarDemand> named(List<String> numbers) {
		return this.jdbc.sql("""
				select d.number, d.content, d.place, d.collected_on, d.state,
				  (select count(*)::int from demand m where m.merged_into = d.id) as supporters
				from demand d where d.number in (:numbers) order by array_position(:order, d.number)
				""")
			.param("numbers", numbers)
			.param("order", numbers.toArray(String[]::new))
			.query((row, index) -> new SimilarDemand(row.getString("number"), row.getString("content"),
					row.getString("place"), row.getObject("collected_on", LocalDate.class),
					DemandState.valueOf(row.getString("state")), row.getInt("supporters")))
			.list();
	}

	private record Candidate(String number, double shared, LocalDate collectedOn) {

		static final Comparator<Candidate> NEAREST = Comparator.comparingDouble(Candidate::shared)
			.thenComparing(Candidate::collectedOn)
			.reversed()
			.thenComparing(Candidate::number);

	}

}
