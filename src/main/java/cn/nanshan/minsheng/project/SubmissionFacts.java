package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.workflow.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at before a community hands a project to the street.
 *
 * @param project what the community wrote, with today's figures
 * @param deliberated whether a meeting passed it
 * @param changed whether type, place, content or sum were changed since
 * @param notice the publicity of the result, absent if it was not posted
 * @param openObjections written objections that are not settled
 * @param publicityAsked whether the street asks for publicity of what residents decided
 * @param today the day
 */
public record SubmissionFacts(ProjectFacts project, boolean deliberated, boolean changed, @Nullable Notice notice,
		int openObjections, boolean publicityAsked, LocalDate today) implements Facts {

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

	boolean stillAsDeliberated() {
		return this.deliberated && !this.changed;
	}

	String deliberationInWords() {
		if (!this.deliberated) {
			return "还没有评议通过";
		}
		return this.changed ? "评议后改了类型、地点、内容或金额" : "评议通过，内容没有改";
	}

	boolean publicityIsOver() {
		return this.notice != null && this.notice.hasEndedBy(this.today) && this.openObjections == 0;
	}

	String publicityInWords() {
		if (this.notice == null) {
			return "评议结果还没有公示";
		}
		String period = "%s 张贴，公示期 %s 至 %s".formatted(this.notice.period().postedOn(), this.notice.period().first(),
				this.notice.period().last());
		return (this.openObjections > 0) ? period + "，未办结异议 " + this.openObjections + " 件" : period;
	}

	String publicityHref() {
		return (this.notice != null) ? "/notices/" + this.notice.id()
				: "/projects/" + this.project.number() + "/notices/new";
	}

}
