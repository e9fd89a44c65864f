package cn.nanshan.minsheng.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the entries; the name of who gave passes it sealed, bound to its row. */
@Component
class ContributionStore {

	private static final String ENTRIES = """
			select c.*, exists (select 1 from project_contribution r where r.reverses = c.id) as reversed
			from project_contribution c
			""";

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	ContributionStore(JdbcClient jdbc, FieldCipher cipher) {
		this.jdbc = jdbc;
		this.cipher = cipher;
	}

	/** Lets nobody else write one down in the street until the transaction ends. */
	void hold(String streetCode) {
		this.jdbc.sql("select code from street where code = :street for no key update")
			.param("street", streetCode)
			.query(String.class)
			.single();
	}

	/** Returns whether a receipt of the street counts already. */
	boolean isUsed(String streetCode, String receiptNumber) {
		return this.jdbc.sql("""
				select exists (select 1 from project_contribution c
				  where c.street_code = :street and c.receipt_number = :receipt and c.reverses is null
				    and not exists (select 1 from project_contribution r where r.reverses = c.id))
				""").param("street", streetCode).param("receipt", receiptNumber).query(Boolean.class).single();
	}

	UUID add(Project project, NewContribution given, Actor by, Instant at) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into project_contribution (id, project_id, street_code, community_code, kind, giver_kind, giver, amount,
					  received_on, receipt_number, used_for, reason, entered_by, entered_name, entered_at)
					values (:id, :project, :street, :community, :kind, :giverKind, :giver, :amount, :on, :receipt, :use, '', :by,
					  :byName, :at)
					""")
			.param("id", id)
			.param("project", project.id().value())
			.param("street", project.home().streetCode())
			.param("community", project.home().communityCode())
			.param("kind", given.kind().name())
			.param("giverKind", given.giverKind().name())
			.param("giver", this.cipher.encrypt(context(id), given.giver()))
			.param("amount", given.amount().yuan())
			.param("on", given.receivedOn())
			.param("receipt", given.receiptNumber())
			.param("use", given.usedFor())
			.param("by", by.accountId())
			.param("byName", by.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	/** Takes an entry back; answers whether nobody had. */
	boolean reverse(UUID entry, UUID project, LocalDate on, String reason, Actor by, Instant at) {
		return this.jdbc
			.sql("""
					insert into project_contribution (id, project_id, street_code, community_code, kind, giver_kind, giver, amount,
					  received_on, receipt_number, used_for, reverses, reason, entered_by, entered_name, entered_at)
					select gen_random_uuid(), project_id, street_code, community_code, kind, giver_kind, '', -amount, :on,
					  receipt_number, used_for, id, :reason, :by, :byName, :at
					from project_contribution where id = :id and project_id = :project and reverses is null
					on conflict (reverses) do nothing
					""")
			.param("id", entry)
			.param("project", project)
			.param("on", on)
			.param("reason", reason)
			.param("by", by.accountId())
			.param("byName", by.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	List<Contribution> of(UUID project) {
		return this.jdbc.sql(ENTRIES + "where c.project_id = :project order by c.entered_at, c.id")
			.param("project", project)
			.query(this::entry)
			.list();
	}

	Optional<Contribution> find(UUID id, UUID project) {
		return this.jdbc.sql(ENTRIES + "where c.id = :id and c.project_id = :project")
			.param("id", id)
			.param("project", project)
			.query(this::entry)
			.optional();
	}

	private Contribution entry(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String sealed = row.getString("giver");
		String giver = sealed.isEmpty() ? ""
				: GiverKind.valueOf(row.getString("giver_kind")).shown(this.cipher.decrypt(context(id), sealed));
		return new Contribution(id, ContributionKind.valueOf(row.getString("kind")), giver,
				new Money(row.getBigDecimal("amount")), row.getObject("received_on", LocalDate.class),
				row.getString("receipt_number"), row.getString("used_for"), row.getObject("reverses", UUID.class),
				row.getString("reason"), row.getBoolean("reversed"), row.getString("entered_name"),
				row.getObject("entered_at", OffsetDateTime.class).toInstant());
	}

	private static String context(UUID id) {
		return "project_contribution/giver/" + id;
	}

}
