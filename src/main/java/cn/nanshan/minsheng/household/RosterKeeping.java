package cn.nanshan.minsheng.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;

/** Keeps a community's roster of families that must all be asked (MF-05). */
@UseCase
public class RosterKeeping {

	/** Type of the subject under which the trail keeps a family's events. */
	public static final String SUBJECT = "key-household";

	private final RosterStore store;

	private final Households households;

	private final Places places;

	private final AuditTrail trail;

	private final Clock clock;

	RosterKeeping(RosterStore store, Households households, Places places, AuditTrail trail, Clock clock) {
		this.store = store;
		this.households = households;
		this.places = places;
		this.trail = trail;
		this.clock = clock;
	}

	/** Puts a family on the roster and returns its number. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "登记重点人群家庭")
	public String list(RosterText text, Actor actor) {
		Community community = this.places.community(communityOf(actor)).orElseThrow(() -> new NotFound("您的社区"));
		UUID home = this.households.named(community.streetCode(), community.code(), HouseholdLabel.of(text.household()),
				actor);
		UUID id = UUID.randomUUID();
		try {
			String number = this.store.add(id, community, home, text, LocalDate.now(this.clock), actor);
			record("登记重点人群家庭", id, "列入名单 " + number, null, actor);
			return number;
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("名单里已经有这个人或这一户的同类登记，不能重复列入。请先在名单中查找。");
		}
	}

	/** Corrects an entry; name, phone and identity number left empty stay as they are. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "修改重点人群家庭")
	public void correct(String number, int seenVersion, RosterText text, Actor actor) {
		RosterStore.Held held = toChange(number, seenVersion, actor);
		UUID home = this.households.named(held.streetCode(), held.communityCode(), HouseholdLabel.of(text.household()),
				actor);
		try {
			this.store.replace(held, home, text);
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("名单里已经有这个人或这一户的同类登记，不能重复列入。请先在名单中查找。");
		}
		record("修改重点人群家庭", held.id(), "修改 " + number, null, actor);
	}

	/** Takes a family off the roster, with the reason; it stays readable. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "移出重点人群名单")
	public void remove(String number, int seenVersion, String reason, Actor actor) {
		RosterStore.Held held = toChange(number, seenVersion, actor);
		this.store.remove(held, reason, LocalDate.now(this.clock));
		record("移出重点人群名单", held.id(), "移出名单 " + number, reason, actor);
	}

	private RosterStore.Held toChange(String number, int seenVersion, Actor actor) {
		String community = communityOf(actor);
		RosterStore.Held held = this.store.locked(number)
			.filter((found) -> found.communityCode().equals(community))
			.orElseThrow(() -> new NotFound("重点人群家庭 " + number));
		if (held.isRemoved()) {
			throw new Refused(number + " 已经移出名单，不能再改。");
		}
		if (held.version() != seenVersion) {
			throw new StaleVersion("重点人群家庭 " + number,
					List.of(new StaleVersion.Difference("内容", "您打开时的内容", "别人刚刚改过，请重新打开核对")));
		}
		return held;
	}

	private static String communityOf(Actor actor) {
		String community = actor.scope().communityCode();
		if (community == null) {
			throw new NotFound("您的社区");
		}
		return community;
	}

	private void record(String action, UUID id, String sentence, @Nullable String reason, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				id.toString(), sentence, List.of(), reason, null));
	}

}
