package cn.nanshan.minsheng;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/** Every feature is a module: closed unless it says otherwise, and in no circle. */
class ModulesTests {

	private final ApplicationModules modules = ApplicationModules.of(MinshengApplication.class);

	@Test
	void noModuleReachesIntoAnotherAndNoneIsInACircle() {
		this.modules.verify();
	}

}
