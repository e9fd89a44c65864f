package cn.nanshan.minsheng.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which communities a street project concerns and what each of them thinks. */
@Component
public class Shares {

	private final JdbcClient jdbc;

	Shares(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the shares of a project in the order of the communities' codes. */
	public List<Share> of(ProjectId project) {
		return this.jdbc.sql("select * from project_share where project_id = :id order by community_code")
			.param("id", project.value())
			.query(Shares::share)
			.list();
	}

	/** Returns whether a project concerns a community that does not hold it. */
	boolean concerns(ProjectId project, String communityCode) {
		return this.jdbc
			.sql("select exists (select 1 from project_share where project_id = :id and community_code = :community)")
			.param("id", project.value())
			.param("community", communityCode)
			.query(Boolean.class)
			.single();
	}

	/** Replaces the shares; what was said on one that stays as it was is kept. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void replace(ProjectId project, List<Share> wanted) {
		List<Share> held = of(project);
		List<Share> kept = held.stream().filter((share) -> same(wanted, share).isPresent()).toList();
		held.stream()
			.filter((share) -> !kept.contains(share))
			.forEach((share) -> this.jdbc
				.sql("delete from project_share where project_id = :id and community_code = :community")
				.param("id", project.value())
				.param("community", share.communityCode())
				.update());
		wanted.stream()
			.filter((share) -> same(kept, share).isEmpty())
			.forEach((share) -> this.jdbc.sql("""
					insert into project_share (project_id, community_code, amount) values (:id, :community, :amount)
					""")
				.param("id", project.value())
				.param("community", share.communityCode())
				.param("amount", share.amount().yuan())
				.update());
	}

	private static Optional<Share> same(List<Share> shares, Share one) {
		return shares.stream()
			.filter((share) -> share.communityCode().equals(one.communityCode()) && share.amount().equals(one.amount()))
			.findFirst();
	}

	/** Keeps what a community says; returns whether it is concerned at all. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean answer(ProjectId project, String communityCode, boolean agrees, String opinion, UUID by, Instant now) {
		return this.jdbc.sql("""
				update project_share set agrees = :agrees, opinion = :opinion, given_by = :by, given_at = :now
				where project_id = :id and community_code = :community
				""")
			.param("agrees", agrees)
			.param("opinion", opinion)
			.param("by", by)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("id", project.value())
			.param("community", communityCode)
			.update() > 0;
	}

	private static Share share(ResultSet row, int index) throws SQLException {
		OffsetDateTime at = row.getObject("given_at", OffsetDateTime.class);
		@Nullable Boolean agrees = row.getObject("agrees", Boolean.class);
		return new Share(row.getString("community_code"), new Money(row.getBigDecimal("amount")), agrees,
				row.getString("opinion"), (at != null) ? at.toInstant() : null);
	}

}
