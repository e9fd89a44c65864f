package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The list of ledgers: what each shows, and only those that the reader may open. */
@Controller
class ReportController {

	private static final String PATH = "/reports";

	private static final List<Report> REPORTS = List.of(
			new Report("L1", "资金使用台账", "每个占用或曾占用资金的项目：批复、合同、变更、支付批次和凭证、余额", "/reports/L1", PATH),
			new Report("L2", "项目总台账", "每个项目：状态、等待谁、应办结日期、金额", "/projects", "/projects"),
			new Report("L3", "需求台账", "每条需求：来源、渠道、人群、去向、反馈", "/demands", "/demands"),
			new Report("L4", "例外事项清单", "说明了理由的条款、批准人和纪要号", "/waivers", "/waivers"),
			new Report("L5", "督导等工作经费监测", "每个街道、每个用途：总额、上限、已批、合同、已付、占比", "/reports/L5", PATH),
			new Report("L6", "征集覆盖率", "每个社区：目标、实际、重点人群、集中轮次", "/coverage", "/coverage"),
			new Report("L11", "拆分与重复线索", "看起来像一个项目的几个项目、相似度、合计、限额", "/splits", "/splits"),
			new Report("L12", "类型结构与预算执行进度", "服务、货物、工程各多少；支付率与时间进度", "/reports/L12", PATH),
			new Report("", "年度资金", "总额、占用、合同、已付、未占用", "/funds", "/funds"));

	@GetMapping(PATH)
	String index(@RequestAttribute PageFrame frame, Model model) {
		model.addAttribute("reports", REPORTS.stream().filter((report) -> report.isOpenIn(frame)).toList());
		return "report/index";
	}

	@Bean
	static NavigationEntry reportsLink() {
		return NavigationEntry.of(NavigationGroup.REFERENCE, 20, "台账报表", PATH, Role.COMMUNITY_CLERK,
				Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.STREET_WORKS,
				Role.STREET_FINANCE, Role.STREET_PROCUREMENT, Role.TASK_FORCE, Role.STREET_LEADER,
				Role.SUPERVISION_TEAM, Role.BUREAU_FINANCE, Role.BUREAU_CIVIL_AFFAIRS, Role.BUREAU_AUDIT,
				Role.BUREAU_ORGANIZATION);
	}

	/**
	 * A ledger.
	 *
	 * @param code its code
	 * @param title its name
	 * @param content what it shows
	 * @param path where it is
	 * @param known the link of the frame that a reader must have to open it
	 */
	record Report(String code, String title, String content, String path, String known) {

		boolean isOpenIn(PageFrame frame) {
			return frame.links().stream().anyMatch((link) -> link.path().equals(this.known));
		}

	}

}
