package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that somebody asked another office for, with the answer (FUND-18).
 *
 * @param id its id
 * @param clauseId the clause to depart from
 * @param decider the office that answers
 * @param justification why
 * @param basis the document it rests on, empty if the asker names none
 * @param askedBy account of the asker
 * @param askerName unit and name of the asker
 * @param askedAt when
 * @param answer the answer, absent while there is none
 * @param lapsedAt when it lapsed because the project had moved on, absent otherwise
 */
public record WaiverRequest(UUID id, String clauseId, Role decider, String justification, String basis, UUID askedBy,
		String askerName, Instant askedAt, @Nullable Answer answer, @Nullable Instant lapsedAt) {

	/** Returns whether it waits for an answer. */
	public boolean isOpen() {
		return this.answer == null && this.lapsedAt == null;
	}

	/**
	 * Returns whether a person may answer it: whose office it is, but never the asker.
	 */
	public boolean isFor(Actor actor) {
		return isOpen() && actor.holdsAny(this.decider, Role.STREET_LEADER) && !actor.is(this.askedBy);
	}

	/**
	 * What was answered.
	 *
	 * @param granted whether the waiver was given
	 * @param words in which words
	 * @param by name of who answered
	 * @param at when
	 */
	public record Answer(boolean granted, String words, String by, Instant at) {

	}

}
