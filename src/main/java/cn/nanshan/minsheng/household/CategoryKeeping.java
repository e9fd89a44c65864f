package cn.nanshan.minsheng.household;

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
 * Keeps the categories of families that a street asks every year beside the four of the
 * regulation, such as 孤 or 病 (MF-05).
 */
@UseCase
public class CategoryKeeping {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	CategoryKeeping(JdbcClient jdbc, AuditTrail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/** Returns all categories of the actor's street, the regulation's first. */
	@AllowedTo(value = Role.STREET_CLERK, action = "查看重点人群类别设置")
	public List<KeptCategory> list(Actor actor) {
		return this.jdbc.sql("""
				select g.code, g.label, g.active, g.street_code is not null as own,
				  (select count(*)::int from key_household k where k.category = g.code and k.street_code = :street
				    and k.removed_on is null) as families
				from key_category g where g.street_code is null or g.street_code = :street order by g.position, g.code
				""").param("street", street(actor)).query(KeptCategory.class).list();
	}

	/** Adds a category of the actor's street. */
	@AllowedTo(value = Role.STREET_CLERK, action = "增加重点人群类别")
	public void add(String label, Actor actor) {
		if (list(actor).stream().anyMatch((it) -> it.label().equals(label.strip()))) {
			throw new Refused("已经有“" + label.strip() + "”这个类别。");
		}
		try {
			this.jdbc
				.sql("""
						insert into key_category (code, label, street_code, position, active)
						select :street || '-' || max(position) + 1, :label, :street, max(position) + 1, true from key_category
						""")
				.param("street", street(actor))
				.param("label", label.strip())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("别人刚刚增加了类别，请重新打开再试。");
		}
		record("增加重点人群类别", "增加重点人群类别“" + label.strip() + "”", actor);
	}

	/**
	 * Takes an own category out of use, or into use again; listed families stay listed.
	 */
	@AllowedTo(value = Role.STREET_CLERK, action = "停用重点人群类别")
	public void use(String code, boolean active, Actor actor) {
		String label = this.jdbc.sql("""
				update key_category set active = :active where code = :code and street_code = :street returning label
				""")
			.param("active", active)
			.param("code", code)
			.param("street", street(actor))
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("重点人群类别 " + code));
		record("停用重点人群类别", (active ? "启用" : "停用") + "重点人群类别“" + label + "”", actor);
	}

	private static String street(Actor actor) {
		return Objects.toString(actor.scope().streetCode(), "");
	}

	private void record(String action, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				"key-category", street(actor), sentence, List.of(), null, null));
	}

	/**
	 * A category as the street's clerk sees it.
	 *
	 * @param code key
	 * @param label its name
	 * @param active whether families may be listed under it
	 * @param own whether it is the street's own
	 * @param families how many families of the street are listed under it
	 */
	public record KeptCategory(String code, String label, boolean active, boolean own, int families) {

	}

}
