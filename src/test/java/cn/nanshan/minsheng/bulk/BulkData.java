package cn.nanshan.minsheng.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import javax.sql.DataSource;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.Urgency;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills the eight years 2019 to 2026 with households, rounds, demands and askings, the
 * same for the same size. Names and telephones are sealed as the application seals them.
 */
final class BulkData {

	private static final UUID NOBODY = new UUID(0, 1);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int YEARS = 8;

	private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

	private final Connection connection;

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	private final List<Home> communities;

	private final List<String> channels;

	private BulkData(Connection connection, FieldCipher cipher) {
		this.connection = connection;
		this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		this.cipher = cipher;
		this.communities = this.jdbc
			.sql("select code, street_code, initials from community where merged_into is null order by code")
			.query((row, index) -> new Home(row.getString(1), row.getString(2), row.getString(3)))
			.list();
		this.channels = this.jdbc.sql("select code from demand_channel where active order by code")
			.query(String.class)
			.list();
	}

	/** Adds what is missing between two sizes and returns how long it took. */
	static Duration fill(DataSource database, FieldCipher cipher, Size from, Size to) throws SQLException {
		long start = System.nanoTime();
		try (Connection connection = database.getConnection()) {
			new BulkData(connection, cipher).fill(from, to);
		}
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private void fill(Size from, Size to) throws SQLException {
		this.jdbc.sql("set statement_timeout = 0").update();
		this.jdbc.sql("set maintenance_work_mem = '1GB'").update();
		this.jdbc.sql("set synchronous_commit = off").update();
		Indexes indexes = Indexes.takenDown(this.jdbc, "household", "demand", "inquiry", "asked_household");
		this.jdbc.sql("set session_replication_role = replica").update();
		households(from.households(), to.households());
		if (from.demands() == 0) {
			rounds();
			roster();
		}
		demands(from.demands(), to);
		inquiries(from.demands(), to);
		this.jdbc.sql("set session_replication_role = origin").update();
		indexes.putUp();
		count();
		this.jdbc.sql("vacuum analyze household, key_household, demand, inquiry, asked_household, coverage_tally")
			.update();
		check();
		this.jdbc.sql("reset all").update();
	}

	private void households(int from, int to) throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "household",
				"id, street_code, community_code, building, room, label, registered_by, registered_at, version")) {
			for (int i = from; i < to; i++) {
				Home home = this.communities.get(i % this.communities.size());
				int door = i / this.communities.size();
				String building = (500 + door / 40) + "栋";
				String room = String.valueOf(101 + door % 40);
				table.add(household(i), home.street(), home.code(), building, room, building + room, NOBODY,
						"2019-01-01 00:00:00+08", 0);
			}
		}
	}

	private void rounds() throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "collection_round",
				"id, street_code, community_code, kind, title, begins_on, ends_on, meeting, sheets_out, sheets_back, "
						+ "state, summary, planned_by, version")) {
			for (int i = 0; i < this.communities.size() * YEARS; i++) {
				Home home = this.communities.get(i % this.communities.size());
				int year = FIRST.getYear() + i / this.communities.size();
				table.add(round(i), home.street(), home.code(), "CONCENTRATED", "批量年中集中征集", year + "-06-01",
						year + "-06-30", "MID_YEAR", 300, 280, "CLOSED", "", NOBODY, 0);
			}
		}
	}

	private void roster() throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "key_household",
				"id, number, street_code, community_code, household_id, category, name, phone, phone_index, listed_on, "
						+ "removed_reason, listed_by, version")) {
			for (int i = 0; i < this.communities.size() * 40; i++) {
				Home home = this.communities.get(i % this.communities.size());
				UUID id = key(4, i);
				String phone = phone(7, i);
				table.add(id, "ZD-%s-%s-9%04d".formatted(home.street(), home.initials(), i), home.street(), home.code(),
						household(i), (i % 2 == 0) ? "DISABLED" : "LOW_INCOME",
						this.cipher.encrypt("key_household/name/" + id, "示例" + i),
						this.cipher.encrypt("key_household/phone/" + id, phone),
						this.cipher.blindIndex("key_household.phone", phone), "2019-01-01", "", NOBODY, 0);
			}
		}
	}

	private void demands(int from, Size to) throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "demand",
				"id, number, street_code, community_code, channel, anonymous, proposer, phone, household, people_group, "
						+ "kind, content, place, urgency, state, outcome, registered_by, registered_at, version, "
						+ "round_id, household_id, collected_on, collector, receiver, reply, replied_on")) {
			for (int i = from; i < to.demands(); i++) {
				add(new Asked(i, to), table);
			}
		}
	}

	private void add(Asked asked, CopyTarget table) throws SQLException {
		SplittableRandom random = new SplittableRandom(asked.index());
		UUID id = key(1, asked.index());
		Home home = asked.home();
		String place = Wording.place(random);
		String state = switch (random.nextInt(10)) {
			case 0, 1, 2 -> "REGISTERED";
			case 3, 4 -> "ACCEPTED";
			case 5 -> "FORWARDED";
			default -> "DECLINED";
		};
		boolean open = state.equals("REGISTERED") || state.equals("ACCEPTED");
		String phone = asked.phone();
		table.add(id,
				"XQ-%s-%s-%d-9%07d".formatted(home.street(), home.initials(), asked.on().getYear(), asked.index()),
				home.street(), home.code(), asked.channel(), phone == null,
				(phone != null) ? this.cipher.encrypt("demand/proposer/" + id, "示例" + asked.index() % 5000) : null,
				(phone != null) ? this.cipher.encrypt("demand/phone/" + id, phone) : null,
				(asked.household() != null) ? "500栋" : "", pick(PeopleGroup.values(), random).name(),
				pick(DemandKind.values(), random).name(), Wording.content(random, place), place,
				pick(Urgency.values(), random).name(), state, open ? "" : "另有安排", NOBODY, asked.at(), 0, asked.round(),
				asked.household(), asked.on(), "陈阿姨", state.equals("FORWARDED") ? "区水务局" : "", open ? "" : "已电话告知",
				open ? null : asked.on());
	}

	private void inquiries(int from, Size to) throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "inquiry",
				"id, street_code, community_code, year, asked_on, household_id, phone_index, asked_key, channel, round_id, "
						+ "demand_id, collector, recorded_by, recorded_at")) {
			for (int i = from; i < to.demands(); i++) {
				Asked asked = new Asked(i, to);
				String phone = asked.phone();
				String index = (phone != null) ? this.cipher.blindIndex("inquiry.phone", phone) : null;
				UUID household = asked.household();
				table.add(key(5, i), asked.home().street(), asked.home().code(), asked.on().getYear(), asked.on(),
						household, index, (household != null) ? household : (index != null) ? "phone:" + index : null,
						asked.channel(), asked.round(), key(1, i), "陈阿姨", NOBODY, asked.at());
			}
		}
	}

	/** Lets the database count as it does for the application. */
	private void count() {
		this.jdbc.sql("""
				insert into asked_household (year, community_code, asked_key)
				select distinct year, community_code, asked_key from inquiry where asked_key is not null
				on conflict do nothing
				""").update();
	}

	private void check() {
		int wrong = this.jdbc
			.sql("""
					select count(*) from (
					  select year, community_code, count(distinct asked_key)::int from inquiry where asked_key is not null group by 1, 2
					  except select year, community_code, asked from coverage_tally) differing
					""")
			.query(Integer.class)
			.single();
		if (wrong > 0) {
			throw new IllegalStateException("The tally differs from a recount in " + wrong + " places");
		}
	}

	private static <E> E pick(E[] values, SplittableRandom random) {
		return values[random.nextInt(values.length)];
	}

	private static UUID household(int index) {
		return key(2, index);
	}

	private static UUID round(int index) {
		return key(3, index);
	}

	private static String phone(int leading, int index) {
		return "13%d%08d".formatted(leading, index % 100_000_000);
	}

	/** Returns the key of a row: as scattered as a random one, and always the same. */
	private static UUID key(int table, int index) {
		long row = ((long) table << 40) + index;
		long scattered = new SplittableRandom(row).nextLong();
		return new UUID((scattered & ~0xF000L) | 0x4000L, Long.MIN_VALUE | row);
	}

	/** How much there is to be. */
	record Size(int demands, int households) {

		static final Size NONE = new Size(0, 0);

		Size tenth() {
			return new Size(this.demands / 10, this.households / 10);
		}

	}

	private record Home(String code, String street, String initials) {
	}

	/** What a demand and its asking have in common. */
	private final class Asked {

		private final int index;

		private final int homes;

		private final LocalDate on;

		private final int second;

		private final int kind;

		private final int door;

		private final int channel;

		Asked(int index, Size size) {
			SplittableRandom random = new SplittableRandom(~(long) index);
			this.index = index;
			this.homes = size.households() / BulkData.this.communities.size();
			this.on = FIRST.plusDays(random.nextInt(YEARS * 365 - 45));
			this.second = random.nextInt(86_400);
			this.kind = random.nextInt(10);
			this.door = random.nextInt(Math.max(1, this.homes));
			this.channel = random.nextInt(60);
		}

		int index() {
			return this.index;
		}

		Home home() {
			return BulkData.this.communities.get(this.index % BulkData.this.communities.size());
		}

		LocalDate on() {
			return this.on;
		}

		Instant at() {
			return this.on.atStartOfDay(ZONE).plusSeconds(this.second).toInstant();
		}

		String channel() {
			return BulkData.this.channels.get(this.channel % BulkData.this.channels.size());
		}

		@Nullable UUID household() {
			return (this.kind < 6) ? BulkData
				.household(this.index % BulkData.this.communities.size() + this.door * BulkData.this.communities.size())
					: null;
		}

		@Nullable String phone() {
			return (this.kind % 2 == 0) ? BulkData.phone(6, this.index % 300_000) : null;
		}

		@Nullable UUID round() {
			return (this.kind == 3) ? BulkData.round(this.index % BulkData.this.communities.size()
					+ (this.on.getYear() - FIRST.getYear()) * BulkData.this.communities.size()) : null;
		}

	}

}
