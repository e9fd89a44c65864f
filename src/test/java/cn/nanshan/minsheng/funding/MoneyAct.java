package cn.nanshan.minsheng.funding;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** What a client of the race may do to a street's money, and how often. */
enum MoneyAct {

	GRANT(22, RaceStreet::grant), GRANT_POOL(6, RaceStreet::grantPool), CONTRACT(18, RaceStreet::contract),
	CHANGE(8, RaceStreet::change), PAY(16, RaceStreet::pay), PAY_POOL(5, RaceStreet::payPool),
	REFUND(6, RaceStreet::refund), SETTLE(5, RaceStreet::settle), WITHDRAW(3, RaceStreet::withdraw),
	FORFEIT(3, RaceStreet::forfeit), CUT(3, RaceStreet::cut), RAISE(2, RaceStreet::raise),
	TRANSFER(3, RaceStreet::transfer);

	private static final int HUNDRED = 100;

	private final int share;

	private final Verb verb;

	MoneyAct(int share, Verb verb) {
		this.share = share;
		this.verb = verb;
	}

	/** Returns one of them, each as often as its share of a hundred. */
	static MoneyAct any(RandomGenerator random) {
		int place = random.nextInt(HUNDRED);
		for (MoneyAct act : values()) {
			place -= act.share;
			if (place < 0) {
				return act;
			}
		}
		throw new IllegalStateException("The shares are no hundred");
	}

	void on(RaceStreet street, RandomGenerator random, UUID by) {
		this.verb.on(street, random, by);
	}

	/** A verb of the street. */
	private interface Verb {

		void on(RaceStreet street, RandomGenerator random, UUID by);

	}

}
