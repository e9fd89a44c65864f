package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the list of payments within the reader's scope, newest first, by key and never by
 * offset; page, sums and file are asked by the same filter.
 */
@UseCase
@Transactional(readOnly = true)
public class PaymentList {

	private final PaymentRows rows;

	PaymentList(PaymentRows rows) {
		this.rows = rows;
	}

	/**
	 * Returns one page.
	 * @param after key of the last row of the page before, or {@code null}
	 * @param size rows wanted; ask for one more to see whether there is a next page
	 */
	@AnyStaff(action = "查看支付列表")
	public List<PaymentRow> page(PaymentFilter filter, @Nullable Long after, int size, Actor actor) {
		return this.rows.find(filter, after, size, actor);
	}

	/** Returns what the whole filter comes to. */
	@AnyStaff(action = "查看支付列表")
	public PaymentSums sums(PaymentFilter filter, Actor actor) {
		return this.rows.sums(filter, actor);
	}

	/** Hands over every row of the filter, in order, without holding them all. */
	@AnyStaff(action = "导出支付列表")
	public void each(PaymentFilter filter, Actor actor, Consumer<PaymentRow> taker) {
		try (Stream<PaymentRow> all = this.rows.stream(filter, actor)) {
			all.forEach(taker);
		}
	}

	/**
	 * Returns what of a filter may go to the bank, one more than a batch takes at most.
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "生成付款批次")
	public List<UUID> approved(PaymentFilter filter, Actor actor) {
		return this.rows.find(filter.at(PaymentState.APPROVED), null, BatchMaking.MOST + 1, actor)
			.stream()
			.map(PaymentRow::id)
			.toList();
	}

}
