package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * The grid of approvals as the page shows it.
 *
 * @param columns heads of the columns after the project
 * @param rows one for each project
 */
record GridPage(List<String> columns, List<Row> rows) {

	/**
	 * A project.
	 *
	 * @param number its number
	 * @param name its name
	 * @param community name of its community
	 * @param asked yuan asked for
	 * @param responsible who answers for it
	 * @param waivers how many justifications were given
	 * @param cells one for each column
	 */
	record Row(String number, String name, String community, @Nullable Money asked, String responsible, int waivers,
			List<Square> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param status its word and colour
	 * @param note a date, or who is waited for
	 * @param href where it leads, absent if nowhere
	 */
	record Square(Status status, String note, @Nullable String href) {
	}

}
