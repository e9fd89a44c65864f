package cn.nanshan.minsheng.demand.web;

import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Arrays;

/** The links to demands: for everybody who can see any. */
@Configuration(proxyBeanMethods = false)
class DemandNavigation {

	@Bean
	NavigationEntry roundsLink() {
		return NavigationEntry.of(NavigationGroup.DEMAND, 20, "征集轮次", "/rounds", readers());
	}

	@Bean
	NavigationEntry demandLedgerLink() {
		return NavigationEntry.of(NavigationGroup.DEMAND, 10, "需求台账", "/demands", readers());
	}

	private static Role[] readers() {
		return Arrays.stream(Role.values())
			.filter((role) -> role.level() != Level.VENDOR && role.level() != Level.ADMIN)
			.toArray(Role[]::new);
	}

}
