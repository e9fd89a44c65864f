package cn.nanshan.minsheng.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the window of a browser test that failed, before it is closed. */
final class FailureScreenshot implements AfterTestExecutionCallback {

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			((BrowserTest) context.getRequiredTestInstance())
				.screenshot("failed-" + context.getRequiredTestClass().getSimpleName());
		}
	}

}
