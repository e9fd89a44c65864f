package cn.nanshan.minsheng.project;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How an approver stands to a project (COI-07, COI-08).
 *
 * @param declaredOn day of the newest yearly declaration, absent if there is none
 * @param current whether that declaration still counts
 * @param relation what relates the approver to those who answer for the project, absent
 * if nothing does
 */
public record ApproverStanding(@Nullable LocalDate declaredOn, boolean current, @Nullable String relation) {

	boolean isUnrelated() {
		return this.relation == null;
	}

	String relationInWords() {
		return (this.relation != null) ? this.relation : "没有申报过与本项目负责人的关系";
	}

	String declarationInWords() {
		return (this.declaredOn != null) ? "您最近一次是 " + this.declaredOn : "您没有申报过";
	}

}
