package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.funding.PoolMovement;
import cn.nanshan.minsheng.funding.PoolSums;
import cn.nanshan.minsheng.web.PageLinks;

/**
 * The lines of the ledger behind what overhead comes to.
 *
 * @param year the year
 * @param scope which of them: places and category in words
 * @param lines the lines shown, newest first
 * @param sums what all of them come to, shown or not
 * @param links neighbours of this page
 */
record PoolEntryPage(int year, String scope, List<Line> lines, PoolSums sums, PageLinks links) {

	public String title() {
		return this.year + " 年度督导等工作经费明细";
	}

	/**
	 * One line.
	 *
	 * @param street name of the street
	 * @param movement what moved
	 */
	record Line(String street, PoolMovement movement) {

	}

}
