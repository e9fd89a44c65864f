package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.receipt.ReceiptNumber;
import cn.nanshan.minsheng.shared.Masked;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the written objections (MF-23). Who wrote one is sealed, bound to its row, and
 * leaves this class only masked.
 */
@Component
public class Objections {

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	private final Clock clock;

	Objections(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
		this.jdbc = jdbc;
		this.cipher = cipher;
		this.clock = clock;
	}

	/**
	 * Counts the objections in time to a step's result that are not answered; those to a
	 * notice that no longer holds went with it.
	 */
	public int open(UUID subject, NoticeNode node) {
		return this.jdbc.sql("""
				select count(*) from objection o join notice n on n.id = o.notice_id
				where o.subject = :subject and n.node = :node and n.lapsed_on is null and not o.late
				and o.state in ('RECEIVED', 'INVESTIGATED')
				""").param("subject", subject).param("node", node.name()).query(Integer.class).single();
	}

	/** Returns all to a step's result that are not answered, in time or late. */
	public OpenObjections unanswered(UUID subject, NoticeNode node) {
		return new OpenObjections(this.jdbc.sql("""
				select o.id, o.number, o.late, o.registered_at from objection o join notice n on n.id = o.notice_id
				where o.subject = :subject and n.node = :node and n.lapsed_on is null
				and o.state in ('RECEIVED', 'INVESTIGATED') order by o.received_at, o.number
				""")
			.param("subject", subject)
			.param("node", node.name())
			.query((row, index) -> new OpenObjections.Item(row.getObject("id", UUID.class), row.getString("number"),
					row.getBoolean("late"), row.getObject("registered_at", OffsetDateTime.class).toInstant()))
			.list());
	}

	/** Returns the objections to a notice in the order in which they came in. */
	List<Objection> of(UUID notice) {
		return this.jdbc.sql("select * from objection where notice_id = :notice order by received_at, number")
			.param("notice", notice)
			.query(this::objection)
			.list();
	}

	Optional<Objection> byReceipt(String receipt) {
		return this.jdbc.sql("select * from objection where receipt = :receipt")
			.param("receipt", receipt)
			.query(this::objection)
			.optional();
	}

	/**
	 * Returns an objection.
	 * @throws NotFound if there is none of that id within the actor's scope
	 */
	Objection withId(UUID id, Actor actor) {
		return this.jdbc.sql("select * from objection where id = :id")
			.param("id", id)
			.query(this::objection)
			.optional()
			.filter((it) -> actor.scope().covers(it.streetCode(), it.communityCode()))
			.orElseThrow(() -> new NotFound("异议"));
	}

	/**
	 * Writes an objection down; the notice is held, so that a submission of its project
	 * at the same moment sees it or is over.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Objection add(Notice notice, NewObjection written, boolean late, @Nullable Actor by) {
		this.jdbc.sql("select id from notice where id = :id for update")
			.param("id", notice.id())
			.query(UUID.class)
			.single();
		UUID id = UUID.randomUUID();
		Instant now = this.clock.instant();
		String number = number(LocalDate.ofInstant(now, this.clock.getZone()).getYear());
		this.jdbc.sql("""
				insert into objection (id, number, receipt, notice_id, subject, street_code, community_code, way, name,
				  phone, content, received_at, late, registered_by, registered_name, registered_at, state)
				values (:id, :number, :receipt, :notice, :subject, :street, :community, :way, :name,
				  :phone, :content, :received, :late, :by, :byName, :now, 'RECEIVED')
				""")
			.param("id", id)
			.param("number", number)
			.param("receipt", receipt())
			.param("notice", notice.id())
			.param("subject", notice.subject())
			.param("street", notice.streetCode())
			.param("community", notice.communityCode())
			.param("way", written.way().name())
			.param("name", seal(id, "name", written.name()))
			.param("phone", seal(id, "phone", written.phone()))
			.param("content", written.content())
			.param("received", written.receivedAt().atOffset(ZoneOffset.UTC))
			.param("late", late)
			.param("by", (by != null) ? by.accountId() : null)
			.param("byName", (by != null) ? by.name() : "居民自行提交")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		return this.jdbc.sql("select * from objection where id = :id").param("id", id).query(this::objection).single();
	}

	/** Writes down what was found out; answers whether nobody else did meanwhile. */
	boolean investigated(UUID id, int seenVersion, String found, Actor by) {
		return this.jdbc.sql("""
				update objection set state = 'INVESTIGATED', investigation = :found, investigated_by = :by,
				  investigator_name = :name, investigated_on = :today, version = version + 1
				where id = :id and version = :version and state = 'RECEIVED'
				""")
			.param("found", found)
			.param("by", by.accountId())
			.param("name", by.name())
			.param("today", LocalDate.now(this.clock))
			.param("id", id)
			.param("version", seenVersion)
			.update() == 1;
	}

	/** Writes down the answer; answers whether nobody else did meanwhile. */
	boolean decided(UUID id, int seenVersion, boolean upheld, String answer, Actor by) {
		return this.jdbc.sql("""
				update objection set state = :state, answer = :answer, decided_by = :by, decider_name = :name,
				  decided_on = :today, version = version + 1
				where id = :id and version = :version and state = 'INVESTIGATED'
				""")
			.param("state", (upheld ? ObjectionState.UPHELD : ObjectionState.NOT_UPHELD).name())
			.param("answer", answer)
			.param("by", by.accountId())
			.param("name", by.name())
			.param("today", LocalDate.now(this.clock))
			.param("id", id)
			.param("version", seenVersion)
			.update() == 1;
	}

	private String number(int year) {
		int next = this.jdbc.sql("""
				insert into objection_number (year, last) values (:year, 1)
				on conflict (year) do update set last = objection_number.last + 1 returning last
				""").param("year", year).query(Integer.class).single();
		return "YY-%d-%03d".formatted(year, next);
	}

	private String receipt() {
		String receipt;
		do {
			receipt = ReceiptNumber.next();
		}
		while (byReceipt(receipt).isPresent());
		return receipt;
	}

	private Objection objection(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Objection(id, row.getString("number"), row.getString("receipt"),
				row.getObject("notice_id", UUID.class), row.getObject("subject", UUID.class),
				row.getString("street_code"), row.getString("community_code"),
				ObjectionWay.valueOf(row.getString("way")), Masked.name(open(id, "name", row.getString("name"))),
				Masked.phone(open(id, "phone", row.getString("phone"))), row.getString("content"),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getBoolean("late"),
				row.getString("registered_name"), ObjectionState.valueOf(row.getString("state")),
				row.getString("investigation"), row.getObject("investigated_by", UUID.class),
				row.getString("investigator_name"), row.getObject("investigated_on", LocalDate.class),
				row.getString("answer"), row.getString("decider_name"), row.getObject("decided_on", LocalDate.class),
				row.getInt("version"));
	}

	private @Nullable String seal(UUID id, String column, String clear) {
		return clear.isEmpty() ? null : this.cipher.encrypt(context(id, column), clear);
	}

	private String open(UUID id, String column, @Nullable String sealed) {
		return (sealed != null) ? this.cipher.decrypt(context(id, column), sealed) : "";
	}

	private static String context(UUID id, String column) {
		return "objection/" + column + "/" + id;
	}

}
