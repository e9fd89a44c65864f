package cn.nanshan.minsheng.integrity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the yearly declarations (COI-08): a new one is added, an old one is never
 * altered. The names in them are sealed.
 */
@Component
public class Declarations {

	private static final String NAME = "declared_relation.name";

	private static final String UNIT = "declared_relation.unit";

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	private final PolicyTermBook terms;

	Declarations(JdbcClient jdbc, FieldCipher cipher, PolicyTermBook terms) {
		this.jdbc = jdbc;
		this.cipher = cipher;
		this.terms = terms;
	}

	/** Returns how a person stands on a day, from the last declaration up to that day. */
	public Standing standingOf(UUID accountId, LocalDate on) {
		String name = this.jdbc.sql("select name from account where id = :id")
			.param("id", accountId)
			.query(String.class)
			.optional()
			.orElse("该账号");
		Optional<Kept> last = this.jdbc.sql("""
				select id, declared_on from declaration where account_id = :account and declared_on <= :on
				order by declared_at desc limit 1
				""").param("account", accountId).param("on", on).query(Kept.class).optional();
		return last
			.map((kept) -> new Standing(name, on, kept.declaredOn(), goodUntil(kept.declaredOn(), on),
					related(kept.id())))
			.orElseGet(() -> new Standing(name, on, null, null, List.of()));
	}

	/**
	 * Returns which of these people something relates to a unit on a day (COI-07), all of
	 * them by one statement.
	 */
	public Set<UUID> relatedTo(Party party, Set<UUID> accounts, LocalDate on) {
		if (accounts.isEmpty()) {
			return Set.of();
		}
		return this.jdbc.sql("""
				select a.id as account_id, a.name as declarant, r.relation, r.name, r.unit, r.share from account a
				left join lateral (select d.id from declaration d where d.account_id = a.id and d.declared_on <= :on
				  order by d.declared_at desc limit 1) last on true
				left join declared_relation r on r.declaration_id = last.id where a.id in (:accounts)
				""").param("on", on).param("accounts", accounts).query((row, index) -> {
			List<RelatedPerson> related = (row.getString("relation") != null) ? List.of(person(row)) : List.of();
			return new Standing(row.getString("declarant"), on, null, null, related).relationTo(party).isPresent()
					? Optional.of(row.getObject("account_id", UUID.class)) : Optional.<UUID>empty();
		}).list().stream().flatMap(Optional::stream).collect(Collectors.toSet());
	}

	/**
	 * The period of the day that is asked for governs, so that a shorter one counts at
	 * once.
	 */
	private LocalDate goodUntil(LocalDate declaredOn, LocalDate on) {
		return declaredOn.plusMonths(this.terms.on(on, null).count(TermKey.DECLARATION_MONTHS));
	}

	void add(UUID accountId, LocalDate on, Instant at, List<RelatedPerson> related) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into declaration (id, account_id, declared_on, declared_at) values (:id, :account, :on, :at)
				""")
			.param("id", id)
			.param("account", accountId)
			.param("on", on)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
		for (int position = 0; position < related.size(); position++) {
			add(id, position, related.get(position));
		}
	}

	private void add(UUID declaration, int position, RelatedPerson person) {
		Percent share = person.share();
		this.jdbc.sql("""
				insert into declared_relation (declaration_id, position, relation, name, unit, share)
				values (:declaration, :position, :relation, :name, :unit, :share)
				""")
			.param("declaration", declaration)
			.param("position", position)
			.param("relation", person.relation().name())
			.param("name", this.cipher.encrypt(NAME, person.name()))
			.param("unit", this.cipher.encrypt(UNIT, person.unit()))
			.param("share", (share != null) ? share.value() : null)
			.update();
	}

	private List<RelatedPerson> related(UUID declaration) {
		return this.jdbc.sql("select * from declared_relation where declaration_id = :id order by position")
			.param("id", declaration)
			.query((row, index) -> person(row))
			.list();
	}

	private RelatedPerson person(ResultSet row) throws SQLException {
		BigDecimal share = row.getBigDecimal("share");
		return new RelatedPerson(Relation.valueOf(row.getString("relation")),
				this.cipher.decrypt(NAME, row.getString("name")), this.cipher.decrypt(UNIT, row.getString("unit")),
				(share != null) ? new Percent(share) : null);
	}

	/** The last declaration's key and day. */
	record Kept(UUID id, LocalDate declaredOn) {

	}

}
