package cn.nanshan.minsheng.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Spread;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the yearly overhead project holds and has paid by category (FUND-05). The
 * budget is locked when these move.
 */
@Component
class PoolItems {

	private final JdbcClient jdbc;

	PoolItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PoolItem> of(UUID reference) {
		return this.jdbc.sql("select * from pool_item where reference = :reference order by category")
			.param("reference", reference)
			.query((row, index) -> new PoolItem(PoolCategory.valueOf(row.getString("category")),
					new Money(row.getBigDecimal("approved")), new Money(row.getBigDecimal("held")),
					new Money(row.getBigDecimal("paid"))))
			.list();
	}

	void approve(UUID reference, Map<PoolCategory, Money> items) {
		items.forEach((category, amount) -> this.jdbc
			.sql("""
					insert into pool_item (reference, category, approved, held) values (:reference, :category, :amount, :amount)
					""")
			.param("reference", reference)
			.param("category", category.name())
			.param("amount", amount.yuan())
			.update());
	}

	/** Spreads more to hold over what was approved and is not held. */
	Map<PoolCategory, Money> hold(UUID reference, Money more) {
		Map<PoolCategory, Money> parts = spread(reference, more, (item) -> item.approved().minus(item.held()));
		parts.forEach((category, part) -> move(reference, category, part, Money.ZERO));
		return parts;
	}

	/** Spreads what is not held any more over what is held and not paid. */
	Map<PoolCategory, Money> release(UUID reference, Money rest) {
		Map<PoolCategory, Money> parts = spread(reference, rest, PoolItem::unpaid);
		parts.forEach((category, part) -> move(reference, category, Money.ZERO.minus(part), Money.ZERO));
		return parts;
	}

	/** Spreads a payment over what is held and not paid. */
	Map<PoolCategory, Money> pay(UUID reference, Money amount) {
		Map<PoolCategory, Money> parts = spread(reference, amount, PoolItem::unpaid);
		parts.forEach((category, part) -> move(reference, category, Money.ZERO, part));
		return parts;
	}

	/** Spreads money that came back over what was paid. */
	Map<PoolCategory, Money> refund(UUID reference, Money amount) {
		Map<PoolCategory, Money> parts = spread(reference, amount, PoolItem::paid);
		parts.forEach((category, part) -> move(reference, category, Money.ZERO, Money.ZERO.minus(part)));
		return parts;
	}

	/** Holds what came back no longer, because the account is closed. */
	Map<PoolCategory, Money> free(UUID reference, Map<PoolCategory, Money> parts) {
		parts.forEach((category, part) -> move(reference, category, Money.ZERO.minus(part), Money.ZERO));
		return parts;
	}

	/**
	 * Pays from one category.
	 * @throws FundsRefused if the category does not hold so much
	 */
	void pay(UUID reference, PoolCategory category, Money amount) {
		int changed = this.jdbc.sql("""
				update pool_item set paid = paid + :amount
				where reference = :reference and category = :category and paid + :amount <= held
				""")
			.param("amount", amount.yuan())
			.param("reference", reference)
			.param("category", category.name())
			.update();
		if (changed == 0) {
			Money left = of(reference).stream()
				.filter((item) -> item.category() == category)
				.map(PoolItem::unpaid)
				.findFirst()
				.orElse(Money.ZERO);
			throw new FundsRefused("“%s”还可付 %s 元，本次 %s 元超过了。".formatted(category.label(), left, amount));
		}
	}

	private void move(UUID reference, PoolCategory category, Money held, Money paid) {
		this.jdbc.sql("""
				update pool_item set held = held + :held, paid = paid + :paid
				where reference = :reference and category = :category
				""")
			.param("held", held.yuan())
			.param("paid", paid.yuan())
			.param("reference", reference)
			.param("category", category.name())
			.update();
	}

	private Map<PoolCategory, Money> spread(UUID reference, Money sum, Function<PoolItem, Money> room) {
		Map<PoolCategory, Money> rooms = new LinkedHashMap<>();
		of(reference).forEach((item) -> rooms.put(item.category(), room.apply(item)));
		return Spread.over(sum, rooms);
	}

}
