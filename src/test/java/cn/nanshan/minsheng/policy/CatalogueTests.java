package cn.nanshan.minsheng.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

	@ParameterizedTest
	@EnumSource(Track.class)
	void onlyAStreetExceedsTheCapAndOnlyInAProjectOfItsOwn(Track track) {
		assertThat(List.of(ManagementClause.MF_03, FundClause.FUND_10, WorksClause.WORKS_03))
			.allSatisfy((clause) -> assertThat(clause.waivableOn(track)).isEqualTo(track == Track.STREET));
	}

	@ParameterizedTest
	@EnumSource(Track.class)
	void whatIsMandatoryIsNeverWaived(Track track) {
		assertThat(Clauses.all()).filteredOn((clause) -> clause.force() == Force.MANDATORY)
			.isNotEmpty()
			.noneMatch((clause) -> clause.waivableOn(track));
	}

	@Test
	void aRowThatMixesForcesOrOriginsIsSplitInTwo() {
		Map<String, List<Clause>> split = Clauses.all()
			.stream()
			.filter((clause) -> !clause.id().equals(clause.baseId()))
			.collect(Collectors.groupingBy(Clause::baseId));
		assertThat(split).hasSize(14).containsKeys("MF-14", "MF-20", "MF-28", "ACC-05", "LIB-03", "AUD-06", "FUND-19");
		assertThat(split.values()).allSatisfy((parts) -> assertThat(parts).hasSize(2));
	}

	@Test
	void theLawIsCitedBySectionOfTheInterpretation() {
		assertThat(Clauses.all()).filteredOn((clause) -> clause.origin() == Origin.LAW)
			.allSatisfy((clause) -> assertThat(clause.source()).matches("政策解读（2020-09-04）[二三四五六八].*"));
	}

	@Test
	void headingsOfADocumentStandTogether() {
		assertThat(Clauses.all()).extracting((clause) -> clause.text().section())
			.allSatisfy((section) -> assertThat(section.title()).isNotBlank());
		assertThat(Clauses.all()).allSatisfy(
				(clause) -> assertThat(clause.text().section().name()).startsWith(clause.document().code() + "_"));
	}

	@Test
	void whatARuleCarriesIsEnforcedByRuleAndNothingElse() {
		RuleSets rules = new RuleSets();
		assertThat(rules.all()).extracting(AskedRule::rule).contains("DeliberationEntryRule.CAP");
		assertThat(rules.all()).extracting(AskedRule::set).doesNotContain("SampleRule");
		assertThat(Clauses.all())
			.allSatisfy((clause) -> assertThat(rules.enforcementOf(clause).kind() == Enforcement.Kind.BY_RULE)
				.isEqualTo(!rules.asking(clause).isEmpty()));
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
