package cn.nanshan.minsheng.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made public, as it was written.
 *
 * @param subject what it is about
 * @param number number of the subject
 * @param node which step's result
 * @param streetCode street
 * @param communityCode community, absent for what is the whole street's
 * @param words what residents will read
 */
public record NewDraft(UUID subject, String number, NoticeNode node, String streetCode, @Nullable String communityCode,
		DraftWords words) {
}
