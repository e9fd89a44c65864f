package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;

/**
 * A project as far as it is compared with others; it need not be saved yet.
 *
 * @param id its id
 * @param home where it belongs
 * @param track its way
 * @param alive whether it is or may be carried out
 * @param createdAt when it was written down
 * @param outline what it says
 * @param sum what it was granted, or what it asks for
 */
record SplitSubject(UUID id, Home home, Track track, boolean alive, Instant createdAt, Outline outline, Money sum) {

	/** Returns a project as it is saved. */
	static SplitSubject of(Project project) {
		return new SplitSubject(project.id().value(), project.home(), project.track(),
				SplitFinder.isAlive(project.state()), project.createdAt(), project.outline(), project.grantedOrAsked());
	}

	/** Returns a project as somebody is rewriting it. */
	static SplitSubject of(Project project, Outline typed) {
		return new SplitSubject(project.id().value(), project.home(), project.track(), true, project.createdAt(), typed,
				typed.asked());
	}

	/** Returns a project that somebody is writing down for the first time. */
	static SplitSubject unsaved(Home home, Outline typed, Instant now) {
		return new SplitSubject(UUID.randomUUID(), home, Track.COMMUNITY, true, now, typed, typed.asked());
	}

}
