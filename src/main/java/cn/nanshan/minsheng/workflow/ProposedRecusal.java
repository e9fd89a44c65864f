package cn.nanshan.minsheng.workflow;

import java.util.UUID;

/**
 * A recusal that the system proposes because a member's declaration touches a unit that
 * could gain (COI-07, COI-09); says the kind of relation, never whose.
 *
 * @param subject the item
 * @param member name of the member
 * @param relation what was found
 */
public record ProposedRecusal(UUID subject, String member, String relation) {
}
