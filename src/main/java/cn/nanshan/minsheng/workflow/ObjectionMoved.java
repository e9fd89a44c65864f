package cn.nanshan.minsheng.workflow;

import java.util.UUID;

/**
 * An objection came in or was answered; heard in the same transaction.
 *
 * @param objection the objection
 * @param number its number
 * @param subject what the notice is about
 * @param title title of the notice
 * @param late whether it arrived after the period
 * @param state how far it has come now
 * @param by who wrote it down or answered it
 */
public record ObjectionMoved(UUID objection, String number, UUID subject, String title, boolean late,
		ObjectionState state, UUID by) {

}
