package cn.nanshan.minsheng.household;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import cn.nanshan.minsheng.identity.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what residents answer about the projects as such, and measures it (MF-28).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AwarenessBook {

	private final JdbcClient jdbc;

	private final Clock clock;

	AwarenessBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes answers down, unless nothing was asked. */
	public void record(String streetCode, String communityCode, LocalDate on, Awareness answers, Actor by) {
		if (answers.equals(Awareness.UNASKED)) {
			return;
		}
		this.jdbc.sql("""
				insert into awareness_answer (street_code, community_code, answered_on, aware, took_part, satisfied,
				  recorded_by, recorded_at)
				values (:street, :community, :on, :aware, :tookPart, :satisfied, :by, :at)
				""")
			.param("street", streetCode)
			.param("community", communityCode)
			.param("on", on)
			.param("aware", answers.aware())
			.param("tookPart", answers.tookPart())
			.param("satisfied", answers.satisfied())
			.param("by", by.accountId())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Returns what a community's residents answered in a year. */
	public AwarenessRates rates(AskedYear year) {
		return this.jdbc.sql("""
				select count(*) filter (where aware) as aware, count(aware) as aware_asked,
				  count(*) filter (where took_part) as took_part, count(took_part) as took_part_asked,
				  count(*) filter (where satisfied) as satisfied, count(satisfied) as satisfied_asked
				from awareness_answer where community_code = :community
				and answered_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
				""")
			.param("community", year.communityCode())
			.param("year", year.year())
			.query(AwarenessRates.class)
			.single();
	}

}
