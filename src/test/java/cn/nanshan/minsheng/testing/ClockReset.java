package cn.nanshan.minsheng.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the shared clock back before each test, because the tests share one context. */
class ClockReset implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(TestClock.class).setTo(TestClock.START);
	}

}
