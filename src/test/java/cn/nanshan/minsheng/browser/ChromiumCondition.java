package cn.nanshan.minsheng.browser;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips the browser tests where there is no browser, and says so where nobody misses it.
 */
class ChromiumCondition implements ExecutionCondition {

	private static final AtomicBoolean SAID = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.installed().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is installed");
		}
		if (SAID.compareAndSet(false, true)) {
			System.out
				.println("=====> BROWSER TESTS ARE SKIPPED: no Chromium found; install it or set CHROMIUM_PATH <=====");
		}
		return ConditionEvaluationResult.disabled("No Chromium is installed");
	}

}
