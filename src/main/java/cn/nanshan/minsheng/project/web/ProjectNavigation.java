package cn.nanshan.minsheng.project.web;

import java.util.Arrays;

import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the project ledger: for everybody but administrators. */
@Configuration(proxyBeanMethods = false)
class ProjectNavigation {

	@Bean
	NavigationEntry projectLedgerLink() {
		Role[] readers = Arrays.stream(Role.values())
			.filter((role) -> role.level() != Level.ADMIN)
			.toArray(Role[]::new);
		return NavigationEntry.of(NavigationGroup.PROJECT, 10, "项目台账", "/projects", readers);
	}

}
