package cn.nanshan.minsheng.walk;

import java.util.ArrayList;
import java.util.List;

/** The tasks that the model expects to be open for a project, as {@code kind/role}. */
final class Desk {

	private Desk() {
	}

	static List<String> of(Sketch project) {
		List<String> open = new ArrayList<>();
		switch (project.phase()) {
			case DRAFT -> open.add(project.isWithinCap() ? "提交评议/COMMUNITY_SECRETARY" : "完善项目设计/COMMUNITY_CLERK");
			case DELIBERATING -> open.add(project.isOnAgenda() ? "评议/COMMUNITY_SECRETARY" : "安排评议会/COMMUNITY_CLERK");
			case PASSED -> open.add(project.isPosted() ? "报街道审批/COMMUNITY_SECRETARY" : "公示评议结果/COMMUNITY_CLERK");
			case SUBMITTED -> open.add(project.round().task());
			case RETURNED -> open.add("补正后再报/COMMUNITY_CLERK");
			case APPROVED -> open.add("组织采购/STREET_PROCUREMENT");
			case PROCURING -> open.add("签订合同/STREET_PROCUREMENT");
			case CONTRACTED -> open.add("登记开工/COMMUNITY_CLERK");
			case RUNNING -> whileItRuns(project, open);
			case SUSPENDED -> open.add("恢复实施/STREET_CLERK");
			case COMPLETED -> open.add("组织验收/COMMUNITY_SECRETARY");
			case ACCEPTING -> open.add("给出验收结论/COMMUNITY_SECRETARY");
			case RECTIFYING -> whileItIsMended(project, open);
			case ACCEPTED, ACCEPT_FAILED, TERMINATED -> open.add("结算/STREET_FINANCE");
			case SETTLED -> open.add("归档/STREET_CLERK");
			default -> {
			}
		}
		if (project.everRan() && !project.has("evaluated daily") && project.phase() != Phase.ARCHIVED) {
			open.add("登记日常评价/SUPERVISION_TEAM");
		}
		project.money()
			.instalments()
			.stream()
			.filter(Instalment::isPending)
			.forEach((one) -> open.add(one.station().task()));
		return open.stream().sorted().toList();
	}

	private static void whileItRuns(Sketch project, List<String> open) {
		open.add("报送进度月报/VENDOR");
		if (project.hasOpenMonth()) {
			open.add("确认进度月报/COMMUNITY_CLERK");
		}
		if (project.reportsDone()) {
			open.add("确认完工/COMMUNITY_CLERK");
		}
	}

	private static void whileItIsMended(Sketch project, List<String> open) {
		open.add("整改并复验/COMMUNITY_SECRETARY");
		if (!project.isMended()) {
			open.add("报告整改完成/VENDOR");
		}
	}

}
