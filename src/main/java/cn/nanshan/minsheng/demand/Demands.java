package cn.nanshan.minsheng.demand;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells demands what became of them, in the transaction of whatever took them up or let
 * them go.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Demands {

	private final JdbcClient jdbc;

	Demands(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns which of these demands belong to a community: a project answers to its own.
	 */
	public List<UUID> ofCommunity(Collection<UUID> ids, String communityCode) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql("select id from demand where id in (:ids) and community_code = :community")
					.param("ids", ids)
					.param("community", communityCode)
					.query(UUID.class)
					.list();
	}

	/** Returns which of these demands belong to any community of a street. */
	public List<UUID> ofStreet(Collection<UUID> ids, String streetCode) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql("select id from demand where id in (:ids) and street_code = :street")
					.param("ids", ids)
					.param("street", streetCode)
					.query(UUID.class)
					.list();
	}

	/** Notes that open demands became the ground of a project. */
	public void take(Collection<UUID> ids, String projectNumber) {
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					update demand set state = 'TAKEN', outcome = :project, version = version + 1
					where id in (:ids) and state in ('REGISTERED', 'ACCEPTED')
					""").param("ids", ids).param("project", projectNumber).update();
		}
	}

	/** Opens the demands of a project again that came to nothing. */
	public void release(String projectNumber) {
		this.jdbc.sql("""
				update demand set state = 'ACCEPTED', outcome = '', version = version + 1
				where outcome = :project and state = 'TAKEN'
				""").param("project", projectNumber).update();
	}

}
