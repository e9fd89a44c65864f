package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at before urgent work is filed.
 *
 * @param project what was written about it, with today's figures
 * @param work why it could not wait
 * @param photos number of pictures of the place
 * @param today the day of filing
 * @param overdue duties of the unit's earlier urgent projects that are past their day
 */
public record UrgentFacts(ProjectFacts project, UrgentWork work, int photos, LocalDate today,
		List<String> overdue) implements Facts {

	public UrgentFacts {
		overdue = List.copyOf(overdue);
	}

	@Override
	public UUID subject() {
		return this.project.subject();
	}

	@Override
	public Track track() {
		return this.project.track();
	}

	@Override
	public LocalDate governedBy() {
		return this.project.governedBy();
	}

	@Override
	public Waivers waivers() {
		return this.project.waivers();
	}

	/** Returns what MF-13 says of the day: filed on the day that work begins. */
	Verdict sameDay() {
		@Nullable LocalDate started = this.work.startedOn();
		String required = "开工当日登记；不是当日的，按普通项目办理";
		if (started == null) {
			return Verdict.breached("没有写开工日期", required);
		}
		String found = "%s 开工，%s 登记".formatted(started, this.today);
		return Verdict.of(started.equals(this.today), found, required).fixedBy("按普通项目办理", "/projects/new");
	}

}
