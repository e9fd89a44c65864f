package cn.nanshan.minsheng.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.startup.DemoAccounts;

import org.springframework.stereotype.Component;

/** Names one account of every office when the demonstration has started. */
@Component
class DemoNotice implements DemoAccounts {

	private final DemoCast cast;

	DemoNotice(DemoCast cast) {
		this.cast = cast;
	}

	@Override
	public List<DemoAccount> list() {
		Set<Role> named = EnumSet.noneOf(Role.class);
		return this.cast.groups()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((member) -> named.addAll(member.actor().roles()))
			.map((member) -> new DemoAccount(
					member.actor().unitName() + "　" + member.office() + "　" + member.actor().name(),
					member.actor().username(), DemoCast.PASSWORD))
			.toList();
	}

}
