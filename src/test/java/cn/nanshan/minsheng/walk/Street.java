package cn.nanshan.minsheng.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The model: a street's money of a year, the projects of one episode, and the day. */
final class Street {

	/** More days than a notice hangs out, holidays included. */
	static final int NAP = 12;

	/** All within a half-year. */
	private static final int NAPS = 8;

	private final Budget budget;

	private final List<Sketch> projects = new ArrayList<>();

	private LocalDate today;

	private int naps;

	Street(Budget budget, LocalDate today) {
		this.budget = budget;
		this.today = today;
	}

	/** Leaves all projects where they are and begins anew. */
	void beginEpisode(LocalDate day) {
		this.projects.clear();
		this.today = day;
		this.naps = 0;
	}

	/** Returns whether days may pass, and somebody waits for that. */
	boolean maySleep() {
		return this.naps < NAPS && this.projects.stream().allMatch(Sketch::maySleep)
				&& this.projects.stream().anyMatch((project) -> project.waitsSince(this.today));
	}

	void sleep() {
		this.naps++;
		this.today = this.today.plusDays(NAP);
	}

	/** Tells every project whose acceptance ended that its half-year was spoken of. */
	void evaluate() {
		this.projects.stream().filter(Sketch::isJudged).forEach((project) -> {
			project.tick("evaluated daily");
			project.tick("evaluated");
		});
	}

	Budget budget() {
		return this.budget;
	}

	List<Sketch> projects() {
		return this.projects;
	}

	LocalDate today() {
		return this.today;
	}

}
