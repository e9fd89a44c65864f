package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.workflow.StreetDocument;
import cn.nanshan.minsheng.workflow.StreetRegulation;

/**
 * What an approval has to know of the street's own regulation in force.
 *
 * @param edition which edition
 * @param missingDocuments labels of the kinds of rules that are not on file (MF-30)
 * @param worksUnit the unit that answers for works, empty if none is named (WORKS-04)
 */
public record StreetRules(int edition, List<String> missingDocuments, String worksUnit) {

	static StreetRules of(StreetRegulation regulation) {
		List<String> missing = Arrays.stream(StreetDocument.Kind.values())
			.filter((kind) -> !regulation.holds(kind))
			.map(StreetDocument.Kind::label)
			.toList();
		return new StreetRules(regulation.edition(), missing, regulation.posts().worksUnit());
	}

}
