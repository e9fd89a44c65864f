package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.document.NewFile;

/**
 * What is entered to start work.
 *
 * @param startedOn first day of work
 * @param orderNumber number of the order
 * @param communityLead who answers for the community
 * @param streetLead who answers for the street
 * @param note anything else
 * @param papers the order and photographs
 */
public record StartOrder(LocalDate startedOn, String orderNumber, String communityLead, String streetLead, String note,
		List<NewFile> papers) {

	public StartOrder {
		papers = List.copyOf(papers);
	}

	/**
	 * Returns an order of which only the day is known, to ask the rules before anything
	 * is typed.
	 */
	public static StartOrder on(LocalDate day) {
		return new StartOrder(day, "", "", "", "", List.of());
	}

}
