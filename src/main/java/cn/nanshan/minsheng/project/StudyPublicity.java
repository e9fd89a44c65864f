package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.Optional;

import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.Objections;
import cn.nanshan.minsheng.workflow.PublicityNodes;

import org.springframework.stereotype.Component;

/**
 * Tells whether what the street took up was made public before a vendor is looked for
 * (MF-23); a community's result was, before the community handed it in.
 */
@Component
public class StudyPublicity {

	private final Notices notices;

	private final Objections objections;

	private final PublicityNodes nodes;

	StudyPublicity(Notices notices, Objections objections, PublicityNodes nodes) {
		this.notices = notices;
		this.objections = objections;
		this.nodes = nodes;
	}

	/** Returns what MF-23 says on a day. */
	public Verdict of(Project project, LocalDate day) {
		if (project.track() != Track.STREET) {
			return Verdict.notApplicable("不是街道统筹项目");
		}
		if (!this.nodes.asks(NoticeNode.DELIBERATION, project.home().streetCode(), day)) {
			return Verdict.notApplicable("街道没有把评议确定结果列为公示环节");
		}
		Optional<Notice> notice = this.notices.of(project.id().value(), NoticeNode.DELIBERATION);
		int open = this.objections.open(project.id().value(), NoticeNode.DELIBERATION);
		boolean over = notice.filter((it) -> it.hasEndedBy(day)).isPresent() && open == 0;
		String found = notice
			.map((it) -> "公示期 %s 至 %s%s".formatted(it.period().first(), it.period().last(),
					(open > 0) ? "，未办结异议 " + open + " 件" : ""))
			.orElse("研究确定结果还没有公示");
		return Verdict.of(over, found, "研究确定结果公示期满，没有未办结的书面异议")
			.fixedBy(notice.isPresent() ? "看公示" : "去公示",
					notice.map((it) -> "/notices/" + it.id()).orElse("/projects/" + project.number() + "/notices/new"));
	}

}
