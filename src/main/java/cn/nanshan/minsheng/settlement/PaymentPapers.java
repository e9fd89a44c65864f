package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.evaluation.Implementations;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.PublicityNodes;

import org.springframework.stereotype.Component;

/** Looks which papers of a payment's stage are still missing (FUND-26). */
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

	List<String> missing(Project project, PaymentRequest request) {
		List<String> missing = new ArrayList<>();
		lackIf(project.contractAmount() == null, "合同", missing);
		lackIf(request.invoiceNumber().isBlank(), "发票", missing);
		lackIf(this.nodes.asks(NoticeNode.PROCUREMENT, project.home().streetCode(), LocalDate.now(this.clock))
				&& this.notices.of(project.id().value(), NoticeNode.PROCUREMENT).isEmpty(), "采购结果公示", missing);
		switch (request.stage()) {
			case ADVANCE -> {
				// contract and invoice are all it needs
			}
			case INTERIM -> lackIf(this.implementations.of(project).reports().isEmpty(), "阶段成果（进度月报）", missing);
			case FINAL -> lackIf(!isAccepted(project), "验收结论", missing);
			case RETENTION -> lackIf(this.settlements.findById(project.id().value()).isEmpty(), "结算", missing);
		}
		return missing;
	}

	private boolean isAccepted(Project project) {
		return project.state() == ProjectState.TERMINATED || this.evaluations.finalAcceptance(project.id()).isPresent();
	}

	private static void lackIf(boolean lacking, String paper, List<String> missing) {
		if (lacking) {
			missing.add(paper);
		}
	}

}
