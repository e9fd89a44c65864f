package cn.nanshan.minsheng.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who holds an office of a street now. */
@Component
public class Offices {

	private final JdbcClient jdbc;

	Offices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the holders of offices at a street's own level who may sign in. */
	public List<Holder> heldIn(String streetCode, Collection<Role> roles) {
		return this.jdbc.sql("""
				select a.id, a.name, r.role from account a join account_role r on r.account_id = a.id
				where a.enabled and a.street_code = :street and a.level = 'STREET' and r.role in (:roles)
				order by a.name, a.id
				""")
			.param("street", streetCode)
			.param("roles", roles.stream().map(Role::name).toList())
			.query((row, index) -> new Holder(row.getObject("id", UUID.class), row.getString("name"),
					Role.valueOf(row.getString("role"))))
			.list()
			.stream()
			.sorted(Comparator.comparing(Holder::role))
			.toList();
	}

	/**
	 * A person in an office.
	 *
	 * @param accountId account
	 * @param name name as the pages show it
	 * @param role the office
	 */
	public record Holder(UUID accountId, String name, Role role) {
	}

}
