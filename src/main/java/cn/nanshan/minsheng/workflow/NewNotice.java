package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.DayRule;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made public.
 *
 * @param id its id, that of its draft
 * @param subject what it is about
 * @param number number of the subject
 * @param node which step's result
 * @param streetCode street
 * @param communityCode community, absent for what is the whole street's
 * @param title title
 * @param text text, as residents read it
 * @param channels where it is posted: board, public account, site
 * @param link address of the photo or page, empty if there is none
 * @param postedOn day it was posted
 * @param rule how long it stays
 */
record NewNotice(UUID id, UUID subject, String number, NoticeNode node, String streetCode,
		@Nullable String communityCode, String title, String text, String channels, String link, LocalDate postedOn,
		DayRule rule) {
}
