package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;

/**
 * What everybody may read of a notice, and nothing else: no id of a person, no inner
 * reference.
 *
 * @param street name of the street
 * @param community name of the community
 * @param kind which step's result
 * @param number number of the project
 * @param title title
 * @param text text
 * @param channels where it is posted
 * @param link address of the photo or page, empty if there is none
 * @param postedOn day of posting
 * @param first first day that counts
 * @param last last day
 * @param ended whether the period is over
 * @param lapsed why the result no longer holds, empty while it does
 */
record OpenNotice(String street, String community, String kind, String number, String title, String text,
		String channels, String link, LocalDate postedOn, LocalDate first, LocalDate last, boolean ended,
		String lapsed) {

	static OpenNotice of(NoticeController.Row row) {
		return new OpenNotice(row.street(), row.community(), row.notice().node().label(), row.notice().number(),
				row.notice().title(), row.notice().text(), row.notice().channels(), row.notice().link(),
				row.notice().period().postedOn(), row.notice().period().first(), row.notice().period().last(),
				row.ended(), row.notice().lapsed());
	}

}
