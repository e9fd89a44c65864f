package cn.nanshan.minsheng.testing;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The people of the tests: one in each office of 桃源街道 and its 大学城社区, one in each of 南头街道
 * and its 红花园社区, the bureaus and the administrators. They have accounts in the test
 * database.
 */
@Component
public class Cast {

	/** 桃源街道. */
	public static final String STREET = "TY";

	/** 大学城社区 in 桃源街道. */
	public static final String COMMUNITY = "440305008012";

	/** 南头街道, foreign to the first. */
	public static final String OTHER_STREET = "NT";

	/** 红花园社区 in 南头街道, foreign to the first. */
	public static final String OTHER_COMMUNITY = "440305001005";

	private final DemoCast cast;

	Cast(DemoCast cast) {
		this.cast = cast;
		cast.enter();
	}

	/**
	 * Returns who holds an office in 桃源街道 or 大学城社区, in the district, or at the first
	 * vendor.
	 */
	public Actor the(Role role) {
		return switch (role.level()) {
			case COMMUNITY -> this.cast.holding(role, STREET, COMMUNITY);
			case STREET -> this.cast.holding(role, STREET, null);
			default -> this.cast.holding(role, null, null);
		};
	}

	/** Returns who holds the same office in 南头街道 or 红花园社区. */
	public Actor foreign(Role role) {
		return (role.level() == the(Role.COMMUNITY_CLERK).scope().level())
				? this.cast.holding(role, OTHER_STREET, OTHER_COMMUNITY) : this.cast.holding(role, OTHER_STREET, null);
	}

	/** Returns the same offices where the foreign ones are. */
	public Cast elsewhere() {
		return new Cast(this.cast) {

			@Override
			public Actor the(Role role) {
				return switch (role.level()) {
					case COMMUNITY, STREET -> Cast.this.foreign(role);
					default -> Cast.this.the(role);
				};
			}

		};
	}

	/** Signs a request in as a person. */
	public static RequestPostProcessor as(Actor actor) {
		return SecurityMockMvcRequestPostProcessors.authentication(new UsernamePasswordAuthenticationToken(actor, null,
				actor.roles().stream().map((role) -> new SimpleGrantedAuthority(role.name())).toList()));
	}

	/** Signs a request in as who holds an office. */
	public RequestPostProcessor as(Role role) {
		return as(the(role));
	}

}
