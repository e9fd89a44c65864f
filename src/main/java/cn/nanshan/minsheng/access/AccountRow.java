package cn.nanshan.minsheng.access;

import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Account;
import cn.nanshan.minsheng.identity.Role;

/**
 * One account as a list or its own page shows it.
 *
 * @param username sign-in name
 * @param name the person's name
 * @param unit the unit
 * @param offices the offices in words
 * @param standing whether it may sign in, in words
 * @param enabled whether it may sign in at all
 * @param locked whether it is locked now
 */
record AccountRow(String username, String name, String unit, String offices, String standing, boolean enabled,
		boolean locked) {

	static AccountRow of(Account account) {
		return new AccountRow(account.person().username(), account.person().name(), account.person().unitName(),
				account.person().roles().stream().sorted().map(Role::label).collect(Collectors.joining("、")),
				standing(account), account.enabled(), account.locked());
	}

	private static String standing(Account account) {
		if (!account.enabled()) {
			return "已停用";
		}
		if (account.locked()) {
			return "已锁定";
		}
		return account.initial() ? "初始密码未改" : "正常";
	}

}
