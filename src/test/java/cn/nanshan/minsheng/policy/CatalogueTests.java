package cn.nanshan.minsheng.policy;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTests {

	@Test
	void holdsEveryRowOfTheSource() {
		Map<RegulationDocument, Long> rows = Clauses.all()
			.stream()
			.collect(Collectors.groupingBy(Clause::document, Collectors.mapping(Clause::baseId,
					Collectors.collectingAndThen(Collectors.toSet(), (it) -> (long) it.size()))));
		assertThat(rows).isEqualTo(Map.of(RegulationDocument.MANAGEMENT, 30L, RegulationDocument.FUND, 28L,
				RegulationDocument.ACCEPTANCE, 17L, RegulationDocument.LIBRARY, 16L, RegulationDocument.CONFLICT, 10L,
				RegulationDocument.AUDIT, 11L, RegulationDocument.WORKS, 15L, RegulationDocument.PROCUREMENT, 16L));
		assertThat(rows.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(143);
	}

	@Test
	void idsAreUniqueAndMatchTheirDocument() {
		assertThat(Clauses.all()).extracting(Clause::id).doesNotHaveDuplicates();
		assertThat(Clauses.all())
			.allSatisfy((clause) -> assertThat(clause.id()).startsWith(clause.document().code() + "-"));
	}

	@Test
	void onlyWhatHoldsInPrincipleCanBeWaived() {
		assertThat(Clauses.all()).allSatisfy((clause) -> assertThat(clause.waiverAuthority() == WaiverAuthority.NONE)
			.isEqualTo(clause.force() != Force.IN_PRINCIPLE));
	}

	@Test
	void aCommunityNeverExceedsTheCap() {
		assertThat(ManagementClause.MF_03.waivableOn(Track.COMMUNITY)).isFalse();
		assertThat(ManagementClause.MF_03.waivableOn(Track.STREET)).isTrue();
	}

	@Test
	void aDefaultNeverPassesForTheLaw() {
		assertThat(Clauses.all()).filteredOn((clause) -> clause.origin() == Origin.DEFAULT)
			.allSatisfy((clause) -> assertThat(clause.source()).doesNotContain("政策解读"));
	}

	@Test
	void noArticleNumberIsCited() {
		assertThat(Clauses.all())
			.allSatisfy((clause) -> assertThat(clause.sentence() + clause.source()).doesNotContainPattern("第.{1,4}条"));
	}

}
