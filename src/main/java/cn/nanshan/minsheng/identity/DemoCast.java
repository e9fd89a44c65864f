package cn.nanshan.minsheng.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the demonstration: every office once in two streets, in the bureaus and
 * at a vendor. Exists in demo mode only; names and vendors are invented.
 */
@Component
public class DemoCast {

	/**
	 * The one password of all demo accounts, printed on the sign-in page of demo mode
	 * only.
	 */
	public static final String PASSWORD = "Weishishi-2020";

	private final AccountStore accounts;

	private final Passwords passwords;

	private final Clock clock;

	private final boolean on;

	private final List<Member> members = members();

	DemoCast(AccountStore accounts, Passwords passwords, Clock clock, @Value("${minsheng.demo:false}") boolean on) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
		this.on = on;
	}

	/**
	 * One person of the cast.
	 *
	 * @param group heading on the sign-in page
	 * @param actor the person
	 * @param duty what the person does, in a few words
	 */
	public record Member(String group, Actor actor, String duty) {

		public String office() {
			return this.actor.roles().iterator().next().label();
		}

	}

	public boolean isOn() {
		return this.on;
	}

	/** Returns the cast under the headings of the sign-in page. */
	public Map<String, List<Member>> groups() {
		Map<String, List<Member>> groups = new LinkedHashMap<>();
		this.members
			.forEach((member) -> groups.computeIfAbsent(member.group(), (group) -> new ArrayList<>()).add(member));
		return groups;
	}

	/** Returns the member with this sign-in name. */
	public @Nullable Member named(String username) {
		return this.members.stream()
			.filter((member) -> member.actor().username().equals(username))
			.findFirst()
			.orElse(null);
	}

	/** Returns the member who holds an office in a unit, for the demo's stories. */
	public Actor holding(Role role, @Nullable String streetCode, @Nullable String communityCode) {
		return this.members.stream()
			.map(Member::actor)
			.filter((actor) -> actor.holdsAny(role))
			.filter((actor) -> streetCode == null || streetCode.equals(actor.scope().streetCode()))
			.filter((actor) -> communityCode == null || communityCode.equals(actor.scope().communityCode()))
			.findFirst()
			.orElseThrow();
	}

	/** Creates the accounts that are not there yet. */
	@Transactional
	public void enter() {
		String hash = this.passwords.hash(PASSWORD);
		this.members.stream()
			.map(Member::actor)
			.filter((actor) -> this.accounts.named(actor.username()).isEmpty())
			.forEach((actor) -> this.accounts.add(actor, hash, null, this.clock.instant()));
	}

	/** Returns the id that the vendor behind a demo account has. */
	public static UUID vendorId(String name) {
		return id("vendor " + name);
	}

	private static List<Member> members() {
		List<Member> all = new ArrayList<>();
		community(all, "TY", "桃源街道", "440305008012", "大学城社区", "dxc", "陈晓岚", "罗志强", "黄秀英");
		street(all, "TY", "桃源街道", "ty", "林嘉欣", "梁建平", "周慧敏", "徐文博", "何永康", "吴国栋", "示例衡度社会工作服务中心");
		community(all, "NT", "南头街道", "440305001005", "红花园社区", "hhy", "简佩珊", "罗伟雄", "黄丽华");
		street(all, "NT", "南头街道", "nt", "林泽宇", "梁海涛", "周子晴", "徐敏仪", "何振邦", "吴雅文", "示例明度评估中心");
		vendor(all, "yanshi", "示例砚石建设工程有限公司", "孟凡");
		vendor(all, "nuanyang", "示例暖阳社会服务中心", "苏晴");
		bureau(all, "qu-zuzhi", "邓伟明", Role.BUREAU_ORGANIZATION, "查看、抽查");
		bureau(all, "qu-minzheng", "宋佳怡", Role.BUREAU_CIVIL_AFFAIRS, "项目库、异常名录、抽查");
		bureau(all, "qu-caizheng", "冯俊杰", Role.BUREAU_FINANCE, "资金、采购制度数值");
		bureau(all, "qu-sifa", "沈思远", Role.BUREAU_JUSTICE, "查看、出具法律意见");
		bureau(all, "qu-zhujian", "丁浩然", Role.BUREAU_HOUSING, "工程类查看、抽查");
		bureau(all, "qu-zhengshu", "邱梓涵", Role.BUREAU_DIGITAL, "征集渠道、接口");
		bureau(all, "qu-shenji", "叶明哲", Role.BUREAU_AUDIT, "审计、自查普查督办");
		admin(all, "admin", "唐宇", Role.SYSTEM_ADMIN, "账号与代码表，不办业务");
		admin(all, "anquan", "石磊", Role.SECURITY_ADMIN, "角色授权，不办业务");
		admin(all, "shenji", "韩冰", Role.AUDIT_ADMIN, "只看审计日志");
		return List.copyOf(all);
	}

	private static void community(List<Member> all, String street, String streetName, String code, String name,
			String prefix, String clerk, String director, String secretary) {
		Scope scope = Scope.community(street, code);
		String unit = streetName + name;
		String group = "社区　" + name;
		all.add(member(group, prefix + "-jingban", clerk, Role.COMMUNITY_CLERK, scope, unit, "登记需求、设计项目、备材料"));
		all.add(member(group, prefix + "-zhuren", director, Role.COMMITTEE_DIRECTOR, scope, unit, "主持评议"));
		all.add(member(group, prefix + "-shuji", secretary, Role.COMMUNITY_SECRETARY, scope, unit, "提交项目、组织验收与评价"));
	}

	private static void street(List<Member> all, String code, String name, String prefix, String clerk, String works,
			String finance, String buyer, String taskForce, String leader, String team) {
		Scope scope = Scope.street(code);
		String heading = "街道　" + name;
		all.add(member(heading, prefix + "-minwei", clerk, Role.STREET_CLERK, scope, name, "初审、备案、归档"));
		all.add(member(heading, prefix + "-chengjian", works, Role.STREET_WORKS, scope, name, "工程类意见"));
		all.add(member(heading, prefix + "-caiwu", finance, Role.STREET_FINANCE, scope, name, "核预算、审支付、结算"));
		all.add(member(heading, prefix + "-caigou", buyer, Role.STREET_PROCUREMENT, scope, name, "采购方式、结果、合同"));
		all.add(member(heading, prefix + "-zhuanze", taskForce, Role.TASK_FORCE, scope, name, "审议立项、四关核验"));
		all.add(member(heading, prefix + "-lingdao", leader, Role.STREET_LEADER, scope, name, "审定、批准支付"));
		all.add(member(heading, prefix + "-jiandu", team, Role.SUPERVISION_TEAM, scope, name, "日常评价"));
	}

	private static void bureau(List<Member> all, String username, String name, Role role, String duty) {
		all.add(member("区直部门", username, name, role, Scope.district(), role.label(), duty));
	}

	private static void vendor(List<Member> all, String username, String unit, String name) {
		all.add(member("执行单位", username, name, Role.VENDOR, Scope.vendor(vendorId(unit)), unit, "报进度、报完工、请款"));
	}

	private static void admin(List<Member> all, String username, String name, Role role, String duty) {
		all.add(member("系统管理", username, name, role, Scope.none(), role.label(), duty));
	}

	private static Member member(String group, String username, String name, Role role, Scope scope, String unit,
			String duty) {
		return new Member(group, new Actor(id(username), username, name, Set.of(role), scope, unit), duty);
	}

	private static UUID id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
