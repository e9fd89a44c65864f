package cn.nanshan.minsheng.household;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows one entry of the roster in clear, with a reason that is put on record before
 * anything is shown, and never more than thirty in an hour to one person.
 */
@UseCase
public class RosterRevealing {

	private static final int MOST = 30;

	private static final Duration WINDOW = Duration.ofHours(1);

	private final RosterStore store;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	RosterRevealing(RosterStore store, AuditTrail trail, JdbcClient jdbc, Clock clock) {
		this.store = store;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns one entry in clear. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK },
			action = "查看重点人群完整信息")
	public Revealed reveal(String number, String reason, Actor actor) {
		RosterStore.Held held = this.store.locked(number)
			.filter((found) -> actor.scope().covers(found.streetCode(), found.communityCode()))
			.orElseThrow(() -> new NotFound("重点人群家庭 " + number));
		if (count(actor) >= MOST) {
			throw new Refused("一小时内已经查看 %d 条完整信息，请稍后再看。".formatted(MOST));
		}
		this.jdbc
			.sql("insert into key_household_reveal (account_id, key_household_id, revealed_at) values (:by, :id, :at)")
			.param("by", actor.accountId())
			.param("id", held.id())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "查看重点人群完整信息",
				RosterKeeping.SUBJECT, held.id().toString(), "查看 " + number + " 的完整信息", List.of(), reason, null));
		return this.store.open(held);
	}

	/** Returns whose whole roster the actor may hand out. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "打开完整名单导出页")
	public String unit(Actor actor) {
		return actor.unitName();
	}

	/**
	 * Returns the whole roster of the actor's own community in clear, for those who
	 * answer for it; the reason is on record before anything leaves.
	 */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "导出重点人群完整名单")
	public List<Open> handOut(String reason, Actor actor) {
		String community = actor.scope().communityCode();
		if (community == null) {
			throw new NotFound("您的社区");
		}
		List<Open> roster = this.store.inClear(community);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "导出重点人群完整名单",
				RosterKeeping.SUBJECT, community, "导出完整名单 " + roster.size() + " 户", List.of(), reason, null));
		return roster;
	}

	private int count(Actor actor) {
		return this.jdbc.sql("""
				select count(*) from key_household_reveal where account_id = :by and revealed_at > :since
				""")
			.param("by", actor.accountId())
			.param("since", this.clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	/**
	 * An entry in clear.
	 *
	 * @param category name of its category
	 * @param household its home
	 * @param revealed name, phone and identity number
	 * @param community name of its community
	 */
	public record Open(String category, String household, Revealed revealed, String community) {

		/** Leaves out everything personal, so that no log ever holds it. */
		@Override
		public String toString() {
			return "Open[" + this.category + "]";
		}

	}

}
