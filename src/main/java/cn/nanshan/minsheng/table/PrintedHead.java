package cn.nanshan.minsheng.table;

import java.time.LocalDate;

/**
 * What stands over a printed table.
 *
 * @param title what it is
 * @param reach whose rows and which of them, in words
 * @param on day on which it was made
 * @param person who made it
 */
public record PrintedHead(String title, String reach, LocalDate on, String person) {

	/** Returns the line under the title. */
	public String line() {
		return "范围：%s　单位：元　制表日期：%s　制表人：%s".formatted(this.reach, this.on, this.person);
	}

}
