package cn.nanshan.minsheng.household;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.identity.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book of who was asked (MF-04). An answer belongs to its home, else to its telephone
 * number, else to nobody; a number that later turns up with a home is that home's, so
 * that a family is not counted twice for having answered by two ways.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Inquiries {

	private static final String PHONE_CONTEXT = "inquiry.phone";

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	private final AskedHouseholds asked;

	private final Clock clock;

	Inquiries(JdbcClient jdbc, FieldCipher cipher, AskedHouseholds asked, Clock clock) {
		this.jdbc = jdbc;
		this.cipher = cipher;
		this.asked = asked;
		this.clock = clock;
	}

	/** Writes an asking down and counts its household, once a year. */
	public void record(NewInquiry inquiry, Actor by) {
		String phone = inquiry.phone().isEmpty() ? null : this.cipher.blindIndex(PHONE_CONTEXT, inquiry.phone());
		AskedYear year = new AskedYear(inquiry.communityCode(), inquiry.on().getYear());
		String key = key(year, inquiry.household(), phone);
		insert(inquiry, phone, key, by);
		if (key != null) {
			this.asked.count(year, key);
		}
		if (inquiry.household() != null && phone != null) {
			bringHome(year, phone, inquiry.household());
		}
	}

	/** Takes back the asking that brought a demand, before it is written down anew. */
	public void withdraw(UUID demand) {
		this.jdbc.sql("delete from inquiry where demand_id = :demand returning community_code, year, asked_key")
			.param("demand", demand)
			.query((row, index) -> new Withdrawn(new AskedYear(row.getString("community_code"), row.getInt("year")),
					row.getString("asked_key")))
			.list()
			.stream()
			.filter((gone) -> gone.key() != null)
			.forEach((gone) -> this.asked.recount(gone.year(), gone.key()));
	}

	private @Nullable String key(AskedYear year, @Nullable UUID household, @Nullable String phone) {
		if (household != null) {
			return household.toString();
		}
		return (phone == null) ? null
				: this.jdbc.sql("""
						select household_id::text from inquiry where community_code = :community and year = :year
						and phone_index = :phone and household_id is not null order by recorded_at limit 1
						""")
					.param("community", year.communityCode())
					.param("year", year.year())
					.param("phone", phone)
					.query(String.class)
					.optional()
					.orElseGet(() -> phoneKey(phone));
	}

	private void bringHome(AskedYear year, String phone, UUID household) {
		int moved = this.jdbc.sql("""
				update inquiry set asked_key = :home
				where community_code = :community and year = :year and asked_key = :phone
				""")
			.param("home", household.toString())
			.param("community", year.communityCode())
			.param("year", year.year())
			.param("phone", phoneKey(phone))
			.update();
		if (moved > 0) {
			this.asked.recount(year, phoneKey(phone));
		}
	}

	private static String phoneKey(String phone) {
		return "phone:" + phone;
	}

	private void insert(NewInquiry inquiry, @Nullable String phone, @Nullable String key, Actor by) {
		this.jdbc.sql("""
				insert into inquiry (id, street_code, community_code, year, asked_on, household_id, phone_index,
				  asked_key, channel, round_id, demand_id, collector, recorded_by, recorded_at)
				values (:id, :street, :community, :year, :on, :household, :phone, :key, :channel, :round, :demand,
				  :collector, :by, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("street", inquiry.streetCode())
			.param("community", inquiry.communityCode())
			.param("year", inquiry.on().getYear())
			.param("on", inquiry.on())
			.param("household", inquiry.household())
			.param("phone", phone)
			.param("key", key)
			.param("channel", inquiry.channel())
			.param("round", inquiry.round())
			.param("demand", inquiry.demand())
			.param("collector", inquiry.collector())
			.param("by", by.accountId())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private record Withdrawn(AskedYear year, @Nullable String key) {
	}

}
