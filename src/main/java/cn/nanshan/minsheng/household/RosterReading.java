package cn.nanshan.minsheng.household;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Shows the roster to those who ask the families and those who answer for it. */
@UseCase
@Transactional(readOnly = true)
public class RosterReading {

	/** Rows of one page. */
	public static final int SIZE = 20;

	private final RosterRows rows;

	private final KeyCategories categories;

	RosterReading(RosterRows rows, KeyCategories categories) {
		this.rows = rows;
		this.categories = categories;
	}

	/** Returns the categories within reach. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "查看重点人群类别")
	public List<KeyCategory> categories(Actor actor) {
		return this.categories.inUse(actor.scope().streetCode());
	}

	/** Returns one family, masked. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "查看重点人群家庭")
	public RosterRow named(String number, int year, Actor actor) {
		return this.rows.named(number, year, actor).orElseThrow(() -> new NotFound("重点人群家庭 " + number));
	}

	/** Returns one page of the roster and one row more if there are more. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "查看重点人群台账")
	public List<RosterRow> page(RosterFilter filter, @Nullable String after, Actor actor) {
		return this.rows.find(filter, after, SIZE + 1, actor);
	}

	/** Hands over every family that matches, masked, without holding them all. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "导出重点人群台账")
	public void each(RosterFilter filter, Actor actor, Consumer<RosterRow> taker) {
		try (Stream<RosterRow> all = this.rows.stream(filter, actor)) {
			all.forEach(taker);
		}
	}

}
