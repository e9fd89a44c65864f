package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.evaluation.Implementation;
import cn.nanshan.minsheng.evaluation.Implementations;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.project.UrgentCase;
import cn.nanshan.minsheng.project.UrgentCases;
import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.PublicityNodes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The archive list of a project on track A or B, each paper found in the records that the
 * project's life has left behind (FUND-23): nobody ticks it off by hand.
 */
@Component
class DossierChecklist {

	private final Meetings meetings;

	private final Notices notices;

	private final Implementations implementations;

	private final EvaluationRecords evaluations;

	private final PaymentRepository payments;

	private final SettlementRepository settlements;

	private final UrgentCases urgent;

	private final JdbcClient jdbc;

	private final PublicityNodes nodes;

	private final Clock clock;

	DossierChecklist(Meetings meetings, Notices notices, Implementations implementations, EvaluationRecords evaluations,
			PaymentRepository payments, SettlementRepository settlements, UrgentCases urgent, JdbcClient jdbc,
			PublicityNodes nodes, Clock clock) {
		this.meetings = meetings;
		this.notices = notices;
		this.implementations = implementations;
		this.evaluations = evaluations;
		this.payments = payments;
		this.settlements = settlements;
		this.urgent = urgent;
		this.jdbc = jdbc;
		this.nodes = nodes;
		this.clock = clock;
	}

	/** Returns every paper the dossier needs, in the order of the archive list. */
	List<DossierItem> of(Project project) {
		String path = "/projects/" + project.number();
		UUID id = project.id().value();
		Implementation work = this.implementations.of(project);
		boolean ended = wasEnded(project);
		Set<NoticeNode> posted = this.notices.of(id).stream().map(Notice::node).collect(Collectors.toSet());
		List<Payment> payments = this.payments.findByProjectIdOrderByTranche(id);
		Optional<Settlement> settlement = this.settlements.findById(id);
		List<DossierItem> list = new ArrayList<>();
		Optional<UrgentCase> urgent = (project.track() == Track.URGENT) ? this.urgent.of(project.id())
				: Optional.empty();
		if (urgent.isPresent()) {
			list.addAll(hurried(urgent.get(), path));
		}
		else if (project.track() != Track.POOL) {
			list.add(item("需求依据", !project.design().demands().isEmpty(),
					"关联需求 %d 件".formatted(project.design().demands().size()), path));
		}
		list.add(item("申报书及预算", !project.design().budget().isEmpty(),
				"预算 %d 行".formatted(project.design().budget().size()), path + "/print/F03"));
		list.add(item("负面清单自查", project.design().negativeList().size() == 8,
				"已答 %d 项".formatted(project.design().negativeList().size()), path));
		if (urgent.isEmpty()) {
			list.addAll((project.runner() == Runner.STREET) ? studied(project, posted, path)
					: decided(project, posted, path));
		}
		list.add(item("采购需求、方式、结果", project.contractAmount() != null,
				(project.contractAmount() != null) ? "采购已有结果" : "没有采购结果", path + "?tab=procurement"));
		list.add(notice(NoticeNode.PROCUREMENT, posted, !asked(NoticeNode.PROCUREMENT, project), path));
		list.add(item("合同及变更", project.contractAmount() != null,
				(project.contractAmount() != null) ? "合同 " + project.contractAmount() + " 元" : "没有合同",
				path + "?tab=procurement"));
		list.add(item("开工、月报、巡查", ended || !work.reports().isEmpty(), "月报 %d 份".formatted(work.reports().size()),
				path + "?tab=implementation"));
		list.add(item("群众参与记录", ended || took(project, Participation.Stage.IMPLEMENTATION),
				"参与记录 %d 条".formatted(project.design().participation().size()), path));
		list.add(item("验收表", ended || this.evaluations.finalAcceptance(project.id()).isPresent(),
				ended ? "项目已终止" : "验收结论", path + "/print/F14"));
		boolean evaluated = this.evaluations.daily(project.id()).count() > 0
				&& this.evaluations.halfYear(project.id()).filter((result) -> result.isFiled()).isPresent();
		list.add(item("集中评价、日常评价及备案", ended || evaluated, evaluated ? "已备案" : ended ? "项目已终止" : "评价或备案不全", path));
		list.add(item("发票、支付凭证", settlement.filter((it) -> it.finalSum().isZero() || anyPaid(payments)).isPresent(),
				"支付 %d 批".formatted(payments.size()), path + "/print/F18"));
		list.add(item("结算", settlement.isPresent(), settlement.map((it) -> "结算 " + it.finalSum() + " 元").orElse("没有结算"),
				path + "/settlement"));
		list.add(notice(NoticeNode.ACCEPTANCE, posted, ended || !asked(NoticeNode.ACCEPTANCE, project), path));
		return list;
	}

	/** What work that could not wait leaves in place of a decision (MF-13). */
	private static List<DossierItem> hurried(UrgentCase urgent, String path) {
		String tab = path + "?tab=urgent";
		return List.of(item("应急登记与认定", urgent.decision() != null, urgent.category().label(), tab),
				item("同步公示", urgent.isPosted(), urgent.publicityInWords(), tab),
				item("事后评估", urgent.isAssessed(), urgent.isAssessed() ? "已办结" : "没有事后评估", tab));
	}

	/** What the community's way leaves: meeting, publicity, the street's chain. */
	private List<DossierItem> decided(Project project, Set<NoticeNode> posted, String path) {
		boolean passed = wasIn(project.id().value(), ProjectState.PASSED);
		return List.of(
				item("评议签到、表决、纪要", passed, passed ? "评议通过" : "没有评议记录",
						this.meetings.of(project.id().value())
							.stream()
							.findFirst()
							.map((it) -> "/meetings/" + it.id() + "/print/F04")
							.orElse(path)),
				notice(NoticeNode.DELIBERATION, posted, !asked(NoticeNode.DELIBERATION, project), path),
				item("审批表及会议纪要", project.approvedAmount() != null, approvedInWords(project), path + "/print/F06"));
	}

	/** What the street's own study leaves (MF-14). */
	private List<DossierItem> studied(Project project, Set<NoticeNode> posted, String path) {
		List<DossierItem> list = new ArrayList<>();
		list.add(item("专责小组意见、党工委会议纪要、立项签发", project.approvedAmount() != null, approvedInWords(project),
				path + "/study/print"));
		if (project.track() == Track.STREET) {
			list.add(notice(NoticeNode.DELIBERATION, posted, !asked(NoticeNode.DELIBERATION, project), path));
		}
		return list;
	}

	private static String approvedInWords(Project project) {
		return (project.approvedAmount() != null) ? "批复 " + project.approvedAmount() + " 元" : "没有批复";
	}

	private boolean asked(NoticeNode node, Project project) {
		return this.nodes.asks(node, project.home().streetCode(), LocalDate.now(this.clock));
	}

	private static DossierItem notice(NoticeNode node, Set<NoticeNode> posted, boolean spared, String path) {
		boolean there = posted.contains(node);
		return item("公示件：" + node.label(), there || spared, there ? "已公示" : spared ? "不需要" : "没有公示", path);
	}

	private static boolean anyPaid(List<Payment> payments) {
		return payments.stream().anyMatch((payment) -> payment.state() == PaymentState.PAID);
	}

	/** Returns whether work was ended early, so that nothing was left to accept. */
	boolean wasEnded(Project project) {
		return wasIn(project.id().value(), ProjectState.TERMINATED);
	}

	private boolean wasIn(UUID id, ProjectState state) {
		return this.jdbc
			.sql("select exists (select 1 from project_state_change where project_id = :id and to_state = :state)")
			.param("id", id)
			.param("state", state.name())
			.query(Boolean.class)
			.single();
	}

	private static boolean took(Project project, Participation.Stage stage) {
		return project.design().participation().stream().anyMatch((record) -> record.stage() == stage);
	}

	private static DossierItem item(String name, boolean present, String evidence, String href) {
		return new DossierItem(name, present, evidence, href);
	}

}
