package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the list of payments within the reader's scope, newest first, by key and never by
 * offset.
 */
@UseCase
@Transactional(readOnly = true)
public class PaymentList {

	private final JdbcClient jdbc;

	PaymentList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns one page.
	 * @param state only those standing there, or {@code null} for all
	 * @param after key of the last row of the page before, or {@code null}
	 * @param size rows wanted; ask for one more to see whether there is a next page
	 */
	@AnyStaff(action = "查看支付列表")
	public List<PaymentRow> page(@Nullable PaymentState state, @Nullable Long after, int size, Actor actor) {
		if (actor.scope().level() == Level.ADMIN || actor.scope().level() == Level.VENDOR) {
			return List.of();
		}
		return this.jdbc.sql("""
				select p.id, q.number, q.name, p.tranche, p.stage, p.amount, p.state, p.invoice_date, p.paid_on,
				p.voucher_number, p.serial
				from payment p join project q on q.id = p.project_id
				where (cast(:street as text) is null or q.street_code = :street)
				and (cast(:community as text) is null or q.community_code = :community)
				and (cast(:state as text) is null or p.state = :state)
				and (cast(:after as bigint) is null or p.serial < :after)
				order by p.serial desc limit :size
				""")
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("state", (state != null) ? state.name() : null)
			.param("after", after)
			.param("size", size)
			.query((row, index) -> new PaymentRow(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("name"), row.getInt("tranche"), PaymentStage.valueOf(row.getString("stage")),
					new Money(row.getBigDecimal("amount")), PaymentState.valueOf(row.getString("state")),
					row.getObject("invoice_date", java.time.LocalDate.class),
					row.getObject("paid_on", java.time.LocalDate.class), row.getString("voucher_number"),
					row.getLong("serial")))
			.list();
	}

}
