package cn.nanshan.minsheng.household;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of homes: a home is entered the first time that somebody names it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Households {

	private final JdbcClient jdbc;

	private final Clock clock;

	Households(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the home of that label in a community, entering it if it is new. */
	public UUID named(String streetCode, String communityCode, HouseholdLabel label, Actor by) {
		this.jdbc.sql("""
				insert into household
				  (id, street_code, community_code, building, room, label, registered_by, registered_at, version)
				values (:id, :street, :community, :building, :room, :label, :by, :at, 0)
				on conflict (community_code, label) do nothing
				""")
			.param("id", UUID.randomUUID())
			.param("street", streetCode)
			.param("community", communityCode)
			.param("building", label.building())
			.param("room", label.room())
			.param("label", label.toString())
			.param("by", by.accountId())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return this.jdbc.sql("select id from household where community_code = :community and label = :label")
			.param("community", communityCode)
			.param("label", label.toString())
			.query(UUID.class)
			.single();
	}

}
