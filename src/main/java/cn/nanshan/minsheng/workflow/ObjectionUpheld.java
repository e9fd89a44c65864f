package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;

/**
 * An objection was right; heard in the same transaction by whoever owns the subject.
 *
 * @param subject what the notice was about
 * @param node which step's result was objected to
 * @param number number of the objection
 * @param by who decided
 */
public record ObjectionUpheld(UUID subject, NoticeNode node, String number, Actor by) {

}
