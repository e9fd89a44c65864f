package cn.nanshan.minsheng.exclusion;

import java.time.Clock;

import cn.nanshan.minsheng.organization.Places;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each register to the import of lists. */
@Configuration(proxyBeanMethods = false)
class RegisterIntakes {

	@Bean
	RegisterIntake governmentInvestments(RegisterKeeping keeping, RegisterStore store, Places places, Clock clock) {
		return new RegisterIntake(RegisterKind.GOVERNMENT_INVESTMENT, keeping, store, places, clock);
	}

	@Bean
	RegisterIntake fixedAssets(RegisterKeeping keeping, RegisterStore store, Places places, Clock clock) {
		return new RegisterIntake(RegisterKind.FIXED_ASSETS, keeping, store, places, clock);
	}

	@Bean
	RegisterIntake departmentBudgets(RegisterKeeping keeping, RegisterStore store, Places places, Clock clock) {
		return new RegisterIntake(RegisterKind.DEPARTMENT_BUDGET, keeping, store, places, clock);
	}

}
