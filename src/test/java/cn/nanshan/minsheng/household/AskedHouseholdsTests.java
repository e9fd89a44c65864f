package cn.nanshan.minsheng.household;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How households are counted (MF-04): each once a year, whoever answers and however
 * often.
 */
@IntegrationTest
class AskedHouseholdsTests {

	private final Inquiries inquiries;

	private final Households households;

	private final AskedHouseholds asked;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final Actor clerk;

	/** A year that no other test uses. */
	private LocalDate day = LocalDate.of(2071, 3, 10);

	@Autowired
	AskedHouseholdsTests(Inquiries inquiries, Households households, AskedHouseholds asked,
			TransactionTemplate transaction, JdbcClient jdbc, Cast cast) {
		this.inquiries = inquiries;
		this.households = households;
		this.asked = asked;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clerk = cast.the(Role.COMMUNITY_CLERK);
	}

	@Test
	void aHouseholdThatAnswersTwiceInAYearCountsOnce() {
		ask("3 栋 1201", "");
		ask("３栋１２０１室", "13800001234");
		assertThat(count()).isEqualTo(1);
		this.day = this.day.plusYears(1);
		ask("3栋1201", "");
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void whoStaysUnnamedCountsByADistinctPhoneOnly() {
		this.day = this.day.withYear(2073);
		ask(null, "");
		assertThat(count()).isZero();
		ask(null, "13800005678");
		ask(null, "13800005678");
		assertThat(count()).isEqualTo(1);
		ask(null, "13800005679");
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void aPhoneThatTurnsUpWithItsHomeIsTheHomes() {
		this.day = this.day.withYear(2074);
		ask(null, "13800009999");
		ask("5栋201", "13800009999");
		assertThat(count()).isEqualTo(1);
		ask(null, "13800009999");
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void aCorrectedAnswerCountsForItsNewHome() {
		this.day = this.day.withYear(2075);
		UUID demand = ask("5栋201", "");
		UUID other = ask("5栋202", "");
		withdraw(demand);
		assertThat(count()).isEqualTo(1);
		ask("5栋202", "");
		withdraw(other);
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void twoClerksAtOnceCountAsOneWould() throws Exception {
		this.day = this.day.withYear(2076);
		UUID first = ask("6栋101", "");
		for (int round = 0; round < 20; round++) {
			UUID taken = first;
			UUID[] added = new UUID[1];
			together(() -> added[0] = ask("6栋101", ""), () -> {
				withdraw(taken);
				return taken;
			});
			assertThat(count()).isEqualTo(1);
			first = added[0];
		}
	}

	@Test
	void manyAtOnceLoseNone() throws Exception {
		this.day = this.day.withYear(2077);
		together(IntStream.range(0, 16)
			.<Callable<?>>mapToObj((at) -> () -> ask("7栋" + at % 8, ""))
			.toArray(Callable<?>[]::new));
		assertThat(count()).isEqualTo(8);
		assertThat(
				this.jdbc.sql("select count(*) from asked_household where year = 2077").query(Integer.class).single())
			.isEqualTo(8);
	}

	private static void together(Callable<?>... works) throws Exception {
		CyclicBarrier start = new CyclicBarrier(works.length);
		ExecutorService threads = Executors.newFixedThreadPool(works.length);
		try {
			for (var done : IntStream.range(0, works.length).mapToObj((at) -> threads.submit(() -> {
				start.await(10, TimeUnit.SECONDS);
				return works[at].call();
			})).toList()) {
				done.get(30, TimeUnit.SECONDS);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private UUID ask(@Nullable String home, String phone) {
		UUID demand = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> this.inquiries.record(
				new NewInquiry(Cast.STREET, Cast.COMMUNITY, this.day, home(home), phone, "RHZF", null, demand, "张敏"),
				this.clerk));
		return demand;
	}

	private @Nullable UUID home(@Nullable String typed) {
		return (typed == null) ? null
				: this.households.named(Cast.STREET, Cast.COMMUNITY, HouseholdLabel.of(typed), this.clerk);
	}

	private void withdraw(UUID demand) {
		this.transaction.executeWithoutResult((status) -> this.inquiries.withdraw(demand));
	}

	private int count() {
		return this.asked.asked(new AskedYear(Cast.COMMUNITY, this.day.getYear()));
	}

}
