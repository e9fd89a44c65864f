package cn.nanshan.minsheng.story;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.TestClock;
import com.microsoft.playwright.Page;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the story happens: the people at their screens, the day, and the project. */
final class Stage {

	/** The row of the published list that goes the whole way. */
	static final String NAME = "丽山路人行道改造（社区花园建设）";

	private final Map<Role, Person> people = new EnumMap<>(Role.class);

	private final Set<Role> signedIn = EnumSet.noneOf(Role.class);

	private final Cast cast;

	private final TestClock clock;

	private final JdbcClient jdbc;

	private final Supplier<Page> windows;

	private String project = "";

	Stage(Cast cast, TestClock clock, JdbcClient jdbc, Supplier<Page> windows) {
		this.cast = cast;
		this.clock = clock;
		this.jdbc = jdbc;
		this.windows = windows;
	}

	/** Returns who holds an office, signed in on the present day. */
	Person the(Role role) {
		Person person = this.people.computeIfAbsent(role, (it) -> new Person(this.windows.get()));
		if (this.signedIn.add(role)) {
			person.open("/login").fill("账号", this.cast.the(role).username()).fill("密码", DemoCast.PASSWORD).press("登录");
		}
		return person;
	}

	/** Lets somebody declare that there is nobody to stay away from. */
	Person declare(Role role) {
		return the(role).open("/declarations").tick("无：没有特定关系人和利益相关单位需要申报").press("申报");
	}

	/** Another day: nobody stays signed in over night. */
	void on(LocalDate day) {
		this.clock.setTo(day);
		this.signedIn.clear();
	}

	static LocalDate day(int month, int day) {
		return LocalDate.of(2026, month, day);
	}

	void tellOf(String number) {
		this.project = number;
	}

	String project() {
		return this.project;
	}

	/** Returns a page of the project. */
	String at(String page) {
		return "/projects/" + this.project + page;
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	/** Keeps what everybody sees, at the end or when the story breaks off. */
	void keep() {
		keep("story");
	}

	void keep(String story) {
		this.people.forEach((role, person) -> person.keep(story + "-" + role));
	}

}
