package cn.nanshan.minsheng.walk;

import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.TestClock;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real side of the walk: the people, what they do, and what the database says. */
final class Town {

	private static final long FIRST_BUDGET = 400_000_00;

	private final TestClock clock;

	private final Staff staff;

	private final Ledger ledger;

	private final HandsOfTheCommunity community;

	private final Hands hands;

	Town(ApplicationContext application) {
		JdbcClient jdbc = application.getBean(JdbcClient.class);
		this.clock = application.getBean(TestClock.class);
		this.staff = new Staff(jdbc, application.getBean(Cast.class));
		this.ledger = new Ledger(jdbc);
		DefaultListableBeanFactory workshop = new DefaultListableBeanFactory(application);
		workshop.registerSingleton("papers", new Papers(jdbc));
		workshop.registerSingleton("staff", this.staff);
		workshop.registerSingleton("evaluation", make(workshop, HandsOnTheEvaluation.class));
		HandsOnTheMoney money = make(workshop, HandsOnTheMoney.class);
		this.community = make(workshop, HandsOfTheCommunity.class);
		this.hands = new Hands(this.community, make(workshop, HandsOfTheStreet.class),
				make(workshop, HandsOnTheWork.class), money);
		if (!this.ledger.hasBudget()) {
			money.open(FIRST_BUDGET, this.staff.the(Role.STREET_FINANCE));
		}
		DeclareInterests declarations = application.getBean(DeclareInterests.class);
		this.staff.all().forEach((person) -> declarations.declare(List.of(), person));
	}

	private static <T> T make(DefaultListableBeanFactory workshop, Class<T> type) {
		return type.cast(workshop.autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
	}

	/** Goes on in the next community, on the first day again. */
	void moveOn(Wording demand) {
		this.clock.setTo(TestClock.START);
		this.staff.moveOn();
		this.community.listen(demand);
	}

	Staff staff() {
		return this.staff;
	}

	Ledger ledger() {
		return this.ledger;
	}

	Hands hands() {
		return this.hands;
	}

}
