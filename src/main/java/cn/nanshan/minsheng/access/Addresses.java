package cn.nanshan.minsheng.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;

/** The addresses there are, and whose they are. */
final class Addresses {

	/** Open to residents. */
	static final String[] OPEN = { "/login", "/public/**", "/assets/**", "/webjars/**", "/error", "/favicon.ico",
			"/actuator/health", "/actuator/health/**" };

	/** Open to everybody signed in. */
	static final String[] SIGNED_IN = { "/policy/**", "/account/**", "/help/**" };

	/** Accounts. */
	static final String[] ACCOUNTS = { "/admin/accounts/**" };

	/** Code tables and the rest of the administration. */
	static final String[] ADMINISTRATION = { "/admin/**" };

	/** The trail. */
	static final String[] TRAIL = { "/audit-events/**" };

	/** Open to everybody with an office that has business. */
	static final String[] BUSINESS = { "/", "/search/**", "/demands/**", "/rounds/**", "/imports/**", "/visits/**",
			"/key-households/**", "/coverage/**", "/projects/**", "/meetings/**", "/bodies/**", "/approvals/**",
			"/delegations/**", "/waivers/**", "/splits/**", "/notices/**", "/objections/**", "/funds/**",
			"/payments/**", "/vendors/**", "/procurements/**", "/contracts/**", "/acceptances/**", "/evaluations/**",
			"/library/**", "/abnormal-list/**", "/declarations/**", "/inspections/**", "/findings/**", "/reports/**",
			"/attachments/**", "/tasks/**", "/messages/**", "/supervisions/**", "/deadlines/**", "/urgent/**",
			"/registers/**", "/contributions/**" };

	private Addresses() {
	}

	/** Returns every address that has a page. */
	static String[] all() {
		return Stream.of(OPEN, SIGNED_IN, ACCOUNTS, ADMINISTRATION, TRAIL, BUSINESS)
			.flatMap(Arrays::stream)
			.toArray(String[]::new);
	}

	/** Returns the offices that have business, as authorities. */
	static String[] staff() {
		return Arrays.stream(Role.values())
			.filter((role) -> role.level() != Level.ADMIN)
			.map(Role::name)
			.toArray(String[]::new);
	}

	/** Returns the page that a person works on: administrators have no workbench. */
	static String home(Actor actor) {
		if (actor.holdsAny(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)) {
			return "/admin/accounts";
		}
		return actor.holdsAny(Role.AUDIT_ADMIN) ? "/audit-events" : "/";
	}

	/** Returns all patterns for a message or a test. */
	static List<String> list() {
		return List.of(all());
	}

}
