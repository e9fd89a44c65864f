package cn.nanshan.minsheng.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Community;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the roster; nothing personal passes it unsealed. */
@Component
class RosterStore {

	private final JdbcClient jdbc;

	private final RosterSeal seal;

	RosterStore(JdbcClient jdbc, RosterSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds a family and returns its number. */
	String add(UUID id, Community community, UUID home, RosterText text, LocalDate on, Actor by) {
		String number = number(community);
		this.jdbc.sql("""
				insert into key_household (id, number, street_code, community_code, household_id, category, name, phone,
				  phone_index, id_number, id_index, listed_on, removed_reason, listed_by, version)
				values (:id, :number, :street, :community, :home, :category, :name, :phone, :phoneIndex, :idNumber,
				  :idIndex, :on, '', :by, 0)
				""")
			.param("id", id)
			.param("number", number)
			.param("street", community.streetCode())
			.param("community", community.code())
			.param("home", home)
			.param("category", text.category())
			.param("name", this.seal.seal(id, RosterSeal.Column.NAME, text.name()))
			.param("phone", this.seal.seal(id, RosterSeal.Column.PHONE, text.phone()))
			.param("phoneIndex", this.seal.index(RosterSeal.Column.PHONE, text.phone()))
			.param("idNumber", this.seal.seal(id, RosterSeal.Column.ID_NUMBER, text.idNumber()))
			.param("idIndex", this.seal.index(RosterSeal.Column.ID_NUMBER, text.idNumber()))
			.param("on", on)
			.param("by", by.accountId())
			.update();
		return number;
	}

	/** Returns who is on the roster of a community. */
	ListedFamilies listed(String communityCode) {
		Set<String> persons = new HashSet<>();
		Set<String> homes = new HashSet<>();
		this.jdbc.sql("""
				select k.id_index, h.label || '|' || k.category as home from key_household k
				join household h on h.id = k.household_id
				where k.community_code = :community and k.removed_on is null
				""").param("community", communityCode).query((row) -> {
			String person = row.getString("id_index");
			if (person != null) {
				persons.add(person);
			}
			else {
				homes.add(row.getString("home"));
			}
		});
		return new ListedFamilies(persons, homes);
	}

	/** Returns what is stored under a number, locked until the transaction ends. */
	Optional<Held> locked(String number) {
		return this.jdbc.sql("""
				select id, street_code, community_code, name, phone, id_number, removed_on, version
				from key_household where number = :number for update
				""")
			.param("number", number)
			.query((row, index) -> new Held(row.getObject("id", UUID.class), row.getString("street_code"),
					row.getString("community_code"), row.getString("name"), row.getString("phone"),
					row.getString("id_number"), row.getObject("removed_on", LocalDate.class), row.getInt("version")))
			.optional();
	}

	/** Replaces what was typed; what was left empty is kept. */
	void replace(Held held, UUID home, RosterText text) {
		this.jdbc.sql("""
				update key_household set household_id = :home, category = :category, name = coalesce(:name, name),
				  phone = coalesce(:phone, phone), phone_index = coalesce(:phoneIndex, phone_index),
				  id_number = coalesce(:idNumber, id_number), id_index = coalesce(:idIndex, id_index),
				  version = version + 1
				where id = :id
				""")
			.param("id", held.id())
			.param("home", home)
			.param("category", text.category())
			.param("name", this.seal.seal(held.id(), RosterSeal.Column.NAME, text.name()))
			.param("phone", this.seal.seal(held.id(), RosterSeal.Column.PHONE, text.phone()))
			.param("phoneIndex", this.seal.index(RosterSeal.Column.PHONE, text.phone()))
			.param("idNumber", this.seal.seal(held.id(), RosterSeal.Column.ID_NUMBER, text.idNumber()))
			.param("idIndex", this.seal.index(RosterSeal.Column.ID_NUMBER, text.idNumber()))
			.update();
	}

	void remove(Held held, String reason, LocalDate on) {
		this.jdbc.sql(
				"update key_household set removed_on = :on, removed_reason = :reason, version = version + 1 where id = :id")
			.param("on", on)
			.param("reason", reason)
			.param("id", held.id())
			.update();
	}

	/** Returns what a stored entry says, in clear. */
	Revealed open(Held held) {
		return new Revealed(this.seal.open(held.id(), RosterSeal.Column.NAME, held.name()),
				this.seal.open(held.id(), RosterSeal.Column.PHONE, held.phone()),
				this.seal.open(held.id(), RosterSeal.Column.ID_NUMBER, held.idNumber()));
	}

	/** Returns the roster of a community in clear. */
	List<RosterRevealing.Open> inClear(String communityCode) {
		return this.jdbc.sql("""
				select k.id, k.number, k.name, k.phone, k.id_number, h.label, g.label as category, c.name as community
				from key_household k join household h on h.id = k.household_id
				join key_category g on g.code = k.category join community c on c.code = k.community_code
				where k.community_code = :community and k.removed_on is null order by k.number
				""").param("community", communityCode).query((row, index) -> {
			UUID id = row.getObject("id", UUID.class);
			return new RosterRevealing.Open(row.getString("category"), row.getString("label"),
					new Revealed(this.seal.open(id, RosterSeal.Column.NAME, row.getString("name")),
							this.seal.open(id, RosterSeal.Column.PHONE, row.getString("phone")),
							this.seal.open(id, RosterSeal.Column.ID_NUMBER, row.getString("id_number"))),
					row.getString("community"));
		}).list();
	}

	private String number(Community community) {
		String prefix = "ZD-%s-%s".formatted(community.streetCode(), community.initials());
		int number = this.jdbc.sql("""
				insert into key_household_sequence (prefix, last) values (:prefix, 1)
				on conflict (prefix) do update set last = key_household_sequence.last + 1 returning last
				""").param("prefix", prefix).query(Integer.class).single();
		return "%s-%04d".formatted(prefix, number);
	}

	/**
	 * An entry as it is stored.
	 *
	 * @param id key
	 * @param streetCode code of its street
	 * @param communityCode code of its community
	 * @param name sealed name
	 * @param phone sealed phone
	 * @param idNumber sealed identity number
	 * @param removedOn since when it is off the roster
	 * @param version its version
	 */
	record Held(UUID id, String streetCode, String communityCode, String name, @Nullable String phone,
			@Nullable String idNumber, @Nullable LocalDate removedOn, int version) {

		boolean isRemoved() {
			return this.removedOn != null;
		}

	}

}
