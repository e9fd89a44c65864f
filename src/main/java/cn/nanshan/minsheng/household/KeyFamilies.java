package cn.nanshan.minsheng.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Masked;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The families of a community's roster for whoever goes from door to door. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeyFamilies {

	private static final String FROM = """
			select k.id, k.household_id, k.name, k.category, h.label as home, g.label as category_label
			from key_household k join household h on h.id = k.household_id join key_category g on g.code = k.category
			""";

	private static final String ORDER = " order by length(h.building), h.building, length(h.room), h.room, g.position";

	private final JdbcClient jdbc;

	private final RosterSeal seal;

	KeyFamilies(JdbcClient jdbc, RosterSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/**
	 * Returns families that were not asked in a year yet, door by door.
	 * @param building only homes whose label begins like this, absent for all
	 */
	public List<KeyFamily> toAsk(AskedYear year, @Nullable String building, int size) {
		Conditions where = new Conditions().and("k.community_code = :community", "community", year.communityCode())
			.and("k.removed_on is null")
			.and("""
					not exists (select 1 from asked_household a where a.year = :year
					and a.community_code = k.community_code and a.asked_key = k.household_id::text)""", "year",
					year.year())
			.and("starts_with(h.label, :building)", "building", building);
		return this.jdbc.sql(FROM + where.where() + ORDER + " limit :size")
			.params(where.parameters())
			.param("size", size)
			.query(this::masked)
			.list();
	}

	/** Returns the families that live in these homes. */
	public List<KeyFamily> at(Collection<UUID> households) {
		return households.isEmpty() ? List.of()
				: this.jdbc.sql(FROM + " where k.removed_on is null and k.household_id in (:households)" + ORDER)
					.param("households", households)
					.query(this::masked)
					.list();
	}

	private KeyFamily masked(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new KeyFamily(row.getObject("household_id", UUID.class), row.getString("home"),
				Masked.name(this.seal.open(id, RosterSeal.Column.NAME, row.getString("name"))),
				row.getString("category"), row.getString("category_label"));
	}

}
