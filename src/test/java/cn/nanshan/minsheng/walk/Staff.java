package cn.nanshan.minsheng.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.testing.Cast;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people of a street that no other test uses: two in each office of the street, one
 * who holds three of them, and one in each office of the community whose turn it is.
 */
final class Staff {

	/** 粤海街道. */
	static final String STREET = "YH";

	/** Where the street's office is written as the purchaser. */
	static final String STREET_OFFICE = "粤海街道办事处";

	private final JdbcClient jdbc;

	private final Actor vendor;

	private final List<String> communities;

	private final Set<Actor> people = new LinkedHashSet<>();

	private int turn = -1;

	Staff(JdbcClient jdbc, Cast cast) {
		this.jdbc = jdbc;
		this.vendor = cast.the(Role.VENDOR);
		this.communities = jdbc.sql("select code from community where street_code = :street order by code")
			.param("street", STREET)
			.query(String.class)
			.list();
		moveOn();
		this.people.forEach(this::enter);
	}

	/** Brings the community's people into the next community. */
	void moveOn() {
		this.turn = (this.turn + 1) % this.communities.size();
		this.people.clear();
		for (Role role : Role.values()) {
			if (role.level() == Level.COMMUNITY) {
				this.people.add(person(role.name(), Scope.community(STREET, community()), role));
			}
			else if (role.level() == Level.STREET) {
				this.people.add(person(role.name(), Scope.street(STREET), role));
				this.people.add(person(role.name() + "-2", Scope.street(STREET), role));
			}
		}
		this.people.add(withManyHats());
		this.people.add(this.vendor);
	}

	private static Actor person(String name, Scope scope, Role... roles) {
		String username = "yh-" + name.toLowerCase(Locale.ROOT).replace('_', '-');
		return new Actor(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)), username, name,
				Set.copyOf(Arrays.asList(roles)), scope, "粤海街道");
	}

	private void enter(Actor person) {
		this.jdbc.sql("""
				insert into account (id, username, name, unit_name, level, street_code, community_code, vendor_id,
				password_hash, must_change, created_at)
				values (:id, :username, :name, :unit, :level, :street, :community, :vendor, '-', false, now())
				on conflict do nothing
				""")
			.param("id", person.accountId())
			.param("username", person.username())
			.param("name", person.name())
			.param("unit", person.unitName())
			.param("level", person.scope().level().name())
			.param("street", person.scope().streetCode())
			.param("community", person.scope().communityCode())
			.param("vendor", person.scope().vendorId())
			.update();
	}

	/** Returns everybody. */
	List<Actor> all() {
		return List.copyOf(this.people);
	}

	/** Returns everybody who holds an office. */
	List<Actor> holding(Role role) {
		return this.people.stream().filter((person) -> person.holdsAny(role)).toList();
	}

	/** Returns the first who holds an office. */
	Actor the(Role role) {
		return holding(role).get(0);
	}

	/** Returns who holds three offices, and may sign for one of them only. */
	Actor withManyHats() {
		return person("many-hats", Scope.street(STREET), Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER);
	}

	/** Returns everybody who holds none of some offices, of those who never do more. */
	List<Actor> strangersTo(Set<Role> offices) {
		List<Role> outsiders = new ArrayList<>(List.of(Role.SUPERVISION_TEAM, Role.STREET_WORKS,
				Role.STREET_PROCUREMENT, Role.VENDOR, Role.COMMUNITY_CLERK, Role.STREET_FINANCE));
		outsiders.removeAll(offices);
		return outsiders.stream().map(this::the).toList();
	}

	/** Returns the same person somewhere else. */
	Actor elsewhere(Actor person) {
		Scope scope = switch (person.scope().level()) {
			case COMMUNITY -> Scope.community(Cast.OTHER_STREET, Cast.OTHER_COMMUNITY);
			case VENDOR -> Scope.vendor(new UUID(0, 0));
			default -> Scope.street(Cast.OTHER_STREET);
		};
		return new Actor(person.accountId(), person.username(), person.name(), person.roles(), scope,
				person.unitName());
	}

	/** Returns the code of the community whose turn it is. */
	String community() {
		return this.communities.get(this.turn);
	}

}
