package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.policy.TermKey;

/**
 * What a street writes into one edition of its regulation.
 *
 * @param title title
 * @param number number of the document that carries it
 * @param posts which units answer
 * @param chain the steps, in their order
 * @param documents the rule documents (MF-30)
 * @param figures the street's own figures, as written
 * @param checklist what the street wants to see with a project, one item a line
 */
public record RegulationText(String title, String number, Posts posts, List<ApprovalStep> chain,
		List<StreetDocument> documents, Map<TermKey, String> figures, String checklist) {

	public RegulationText {
		chain = List.copyOf(chain);
		documents = List.copyOf(documents);
		figures = Map.copyOf(figures);
	}

	/** Returns the items of the checklist. */
	public List<String> wanted() {
		return this.checklist.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
