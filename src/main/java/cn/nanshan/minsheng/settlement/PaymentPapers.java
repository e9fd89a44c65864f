package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.evaluation.Implementation;
import cn.nanshan.minsheng.evaluation.Implementations;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.PublicityNodes;

import org.springframework.stereotype.Component;

/**
 * Looks for the papers that a stage of payment needs, each in the records that the
 * project's life has left behind (FUND-26). Urgent work began when it was filed.
 */
@Component
class PaymentPapers {

	private final Implementations implementations;

	private final EvaluationRecords evaluations;

	private final Notices notices;

	private final SettlementRepository settlements;

	private final PublicityNodes nodes;

	private final Clock clock;

	PaymentPapers(Implementations implementations, EvaluationRecords evaluations, Notices notices,
			SettlementRepository settlements, PublicityNodes nodes, Clock clock) {
		this.implementations = implementations;
		this.evaluations = evaluations;
		this.notices = notices;
		this.settlements = settlements;
		this.nodes = nodes;
		this.clock = clock;
	}

	/** Returns what a stage needs beside its invoices. */
	List<DossierItem> of(Project project, PaymentStage stage) {
		String path = "/projects/" + project.number();
		List<DossierItem> papers = new ArrayList<>();
		papers.add(paper("合同", project.contractAmount() != null, path + "?tab=procurement"));
		if (this.nodes.asks(NoticeNode.PROCUREMENT, project.home().streetCode(), LocalDate.now(this.clock))) {
			papers.add(paper("采购结果公示", !this.notices.of(project.id().value(), NoticeNode.PROCUREMENT).isEmpty(),
					path + "?tab=procurement"));
		}
		switch (stage) {
			case ADVANCE -> {
				if (project.outline().type() == ProjectType.WORKS && project.track() != Track.URGENT) {
					papers.add(paper("开工记录（进场）", work(project).start() != null, path + "?tab=implementation"));
				}
			}
			case INTERIM ->
				papers.add(paper("阶段成果（进度月报）", !work(project).reports().isEmpty(), path + "?tab=implementation"));
			case FINAL -> papers.add(paper("验收结论", isAccepted(project), path + "?tab=evaluation"));
			case RETENTION -> papers.addAll(afterWarranty(project, path));
		}
		return papers;
	}

	private List<DossierItem> afterWarranty(Project project, String path) {
		Optional<Settlement> settled = this.settlements.findById(project.id().value());
		List<DossierItem> papers = new ArrayList<>();
		papers.add(paper("结算", settled.isPresent(), path + "/settlement"));
		settled.map(Settlement::warrantyEnds)
			.ifPresent((last) -> papers
				.add(paper("质保期满（" + last + "）", LocalDate.now(this.clock).isAfter(last), path + "/retention")));
		return papers;
	}

	private Implementation work(Project project) {
		return this.implementations.of(project);
	}

	private boolean isAccepted(Project project) {
		return project.state() == ProjectState.TERMINATED || this.evaluations.finalAcceptance(project.id()).isPresent();
	}

	private static DossierItem paper(String name, boolean present, String href) {
		return new DossierItem(name, present, present ? "有" : "没有", href);
	}

}
