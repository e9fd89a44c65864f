package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.KeysetPage;
import cn.nanshan.minsheng.shared.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of projects within reach, a page at a time or whole for export: both by the
 * same filter and order, so that a file equals the screen.
 */
@UseCase
public class ProjectLedger {

	/** Rows of one page. */
	public static final int SIZE = 20;

	private final LedgerRows rows;

	ProjectLedger(LedgerRows rows) {
		this.rows = rows;
	}

	/** Returns one page; a page before a key if one is given, else after the other. */
	@AnyStaff(action = "查看项目台账")
	public LedgerPage page(LedgerFilter filter, @Nullable PageKey before, @Nullable PageKey after, Actor actor) {
		boolean backwards = before != null;
		List<LedgerRow> found = this.rows.find(filter, backwards ? before : after, backwards, SIZE + 1, actor);
		KeysetPage<LedgerRow> page = KeysetPage.of(found, SIZE, backwards, after != null);
		Function<LedgerRow, PageKey> key = (row) -> new PageKey(filter.order().valueOf(row), row.id());
		return new LedgerPage(page.rows(), page.before(key), page.after(key), this.rows.sums(filter, actor));
	}

	/** Returns the first rows alone, for a page that only begins the list. */
	@AnyStaff(action = "查看项目台账")
	public List<LedgerRow> first(LedgerFilter filter, int size, Actor actor) {
		return this.rows.find(filter, null, false, size, actor);
	}

	/** Hands over every row that matches, in order, without holding them all. */
	@AnyStaff(action = "导出项目台账")
	public void each(LedgerFilter filter, Actor actor, Consumer<LedgerRow> taker) {
		try (Stream<LedgerRow> all = this.rows.stream(filter, actor)) {
			all.forEach(taker);
		}
	}

}
