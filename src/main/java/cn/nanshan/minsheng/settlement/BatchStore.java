package cn.nanshan.minsheng.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.BankAccount;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads batches for the bank; bank and account are sealed. */
@Component
class BatchStore {

	private static final String BANK = "payment_batch_row.bank";

	private static final String ACCOUNT = "payment_batch_row.account";

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	BatchStore(JdbcClient jdbc, FieldCipher cipher) {
		this.jdbc = jdbc;
		this.cipher = cipher;
	}

	/** Begins a batch and returns its number, such as PC-TY-2026-001. */
	String begin(UUID id, String street, LocalDate today, Actor actor) {
		String prefix = "PC-%s-%d".formatted(street, today.getYear());
		int last = this.jdbc.sql("""
				insert into payment_batch_number (prefix, last) values (:prefix, 1)
				on conflict (prefix) do update set last = payment_batch_number.last + 1 returning last
				""").param("prefix", prefix).query(Integer.class).single();
		String number = "%s-%03d".formatted(prefix, last);
		this.jdbc.sql("""
				insert into payment_batch (id, number, street_code, made_on, made_by, made_by_name, state, version)
				values (:id, :number, :street, :on, :by, :name, 'OPEN', 0)
				""")
			.param("id", id)
			.param("number", number)
			.param("street", street)
			.param("on", today)
			.param("by", actor.accountId())
			.param("name", actor.name())
			.update();
		return number;
	}

	void add(UUID batch, int position, UUID payment, String payee, BankAccount account) {
		this.jdbc.sql("""
				insert into payment_batch_row (batch_id, position, payment_id, payee, bank, account, state)
				values (:batch, :position, :payment, :payee, :bank, :account, 'WAITING')
				""")
			.param("batch", batch)
			.param("position", position)
			.param("payment", payment)
			.param("payee", payee)
			.param("bank", this.cipher.encrypt(BANK, account.bank()))
			.param("account", this.cipher.encrypt(ACCOUNT, account.number()))
			.update();
	}

	/** Returns a batch of a street, of any street for the district. */
	Optional<BatchPage> find(UUID id, Actor actor) {
		List<BatchRow> rows = this.jdbc.sql("""
				select r.*, y.version, y.tranche, y.purpose, y.amount, y.paid_on, y.voucher_number, p.number
				from payment_batch_row r join payment y on y.id = r.payment_id join project p on p.id = y.project_id
				where r.batch_id = :id order by r.position
				""").param("id", id).query(this::row).list();
		return this.jdbc.sql("""
				select * from payment_batch where id = :id
				and (cast(:street as text) is null or street_code = :street)
				""")
			.param("id", id)
			.param("street", actor.scope().streetCode())
			.query((row, index) -> new BatchPage(id, row.getInt("version"), row.getString("number"),
					row.getString("street_code"), row.getObject("made_on", LocalDate.class),
					row.getString("made_by_name"), BatchState.valueOf(row.getString("state")), rows))
			.optional();
	}

	private BatchRow row(ResultSet row, int index) throws SQLException {
		return new BatchRow(row.getObject("payment_id", UUID.class), row.getInt("version"), row.getString("number"),
				row.getInt("tranche"), row.getString("purpose"), row.getString("payee"),
				new BankAccount(this.cipher.decrypt(BANK, row.getString("bank")),
						this.cipher.decrypt(ACCOUNT, row.getString("account"))),
				new Money(row.getBigDecimal("amount")), BatchRow.State.valueOf(row.getString("state")),
				row.getObject("paid_on", LocalDate.class), row.getString("voucher_number"));
	}

	/**
	 * Takes the next version of an open batch, and tells whether the one seen was the
	 * last.
	 */
	boolean claim(UUID id, int seenVersion) {
		return this.jdbc.sql("""
				update payment_batch set version = version + 1
				where id = :id and version = :version and state = 'OPEN'
				""").param("id", id).param("version", seenVersion).update() == 1;
	}

	int takeOut(UUID batch, UUID payment) {
		return this.jdbc.sql("""
				update payment_batch_row set state = 'TAKEN_OUT'
				where batch_id = :batch and payment_id = :payment and state = 'WAITING'
				""").param("batch", batch).param("payment", payment).update();
	}

	void dissolve(UUID batch) {
		this.jdbc.sql("update payment_batch_row set state = 'TAKEN_OUT' where batch_id = :batch and state = 'WAITING'")
			.param("batch", batch)
			.update();
		this.jdbc.sql("update payment_batch set state = 'DISSOLVED' where id = :batch").param("batch", batch).update();
	}

	/** Ends a batch in which nothing waits any more. */
	void end(UUID batch) {
		this.jdbc.sql("""
				update payment_batch set state = case when exists (select 1 from payment_batch_row
				  where batch_id = :batch and state = 'PAID') then 'DONE' else 'DISSOLVED' end
				where id = :batch and state = 'OPEN' and not exists (select 1 from payment_batch_row
				  where batch_id = :batch and state = 'WAITING')
				""").param("batch", batch).update();
	}

}
