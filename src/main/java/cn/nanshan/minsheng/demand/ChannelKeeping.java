package cn.nanshan.minsheng.demand;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the channels that a street has of its own, beside those of the regulation
 * (MF-07).
 */
@UseCase
public class ChannelKeeping {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	ChannelKeeping(JdbcClient jdbc, AuditTrail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/** Returns all channels of the actor's street, the regulation's first. */
	@AllowedTo(value = Role.STREET_CLERK, action = "查看征集渠道")
	public List<KeptChannel> list(Actor actor) {
		return this.jdbc.sql("""
				select code, label, online, active, street_code is not null as own from demand_channel
				where street_code is null or street_code = :street order by position, code
				""").param("street", street(actor)).query(KeptChannel.class).list();
	}

	/** Adds a channel of the actor's street. */
	@AllowedTo(value = Role.STREET_CLERK, action = "增加征集渠道")
	public void add(String label, boolean online, Actor actor) {
		if (list(actor).stream().anyMatch((it) -> it.label().equals(label.strip()))) {
			throw new Refused("已经有“" + label.strip() + "”这个渠道。");
		}
		try {
			this.jdbc.sql("""
					insert into demand_channel (code, label, online, position, active, street_code)
					select :street || '-' || max(position) + 1, :label, :online, max(position) + 1, true, :street
					from demand_channel
					""").param("street", street(actor)).param("label", label.strip()).param("online", online).update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("别人刚刚增加了渠道，请重新打开再试。");
		}
		record("增加征集渠道", "增加征集渠道“" + label.strip() + "”", actor);
	}

	/** Takes an own channel out of use, or into use again; what came through it stays. */
	@AllowedTo(value = Role.STREET_CLERK, action = "停用征集渠道")
	public void use(String code, boolean active, Actor actor) {
		String label = this.jdbc.sql("""
				update demand_channel set active = :active where code = :code and street_code = :street returning label
				""")
			.param("active", active)
			.param("code", code)
			.param("street", street(actor))
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("征集渠道 " + code));
		record("停用征集渠道", (active ? "启用" : "停用") + "征集渠道“" + label + "”", actor);
	}

	private static String street(Actor actor) {
		return Objects.toString(actor.scope().streetCode(), "");
	}

	private void record(String action, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				"demand-channel", street(actor), sentence, List.of(), null, null));
	}

	/**
	 * A channel as the street's clerk sees it.
	 *
	 * @param code key
	 * @param label its name
	 * @param online whether it is one of the online channels
	 * @param active whether demands may come through it
	 * @param own whether it is the street's own
	 */
	public record KeptChannel(String code, String label, boolean online, boolean active, boolean own) {

	}

}
