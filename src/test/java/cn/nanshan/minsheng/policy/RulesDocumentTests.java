package cn.nanshan.minsheng.policy;

import java.nio.file.Path;

import cn.nanshan.minsheng.testing.Golden;
import cn.nanshan.minsheng.testing.Proofs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RulesDocumentTests {

	@Test
	void theDocumentSaysWhatTheCodeDoes() {
		Golden.assertMatches(Path.of("docs", "rules.md"), new RulesDocument().text());
	}

	@Test
	void testsNameClausesOfTheCatalogue() {
		assertThat(Proofs.ofRefusal().clauseIds()).isNotEmpty()
			.allSatisfy((id) -> assertThat(Clauses.withId(id)).as("@Enforces(\"%s\")", id).isPresent());
		assertThat(Proofs.atBoundary().clauseIds()).isNotEmpty()
			.allSatisfy((id) -> assertThat(Clauses.withId(id)).as("@AtBoundary(\"%s\")", id).isPresent());
	}

}
