package cn.nanshan.minsheng.evaluation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A vendor reports a month with a photograph, standing on the site with a phone. */
class PhonePhotographBrowserTest extends BrowserTest {

	@Autowired
	private Cast cast;

	@Autowired
	private EvaluationFixture fixture;

	@Test
	void photographGoesUpFromAPhone() {
		String number = this.fixture.running();
		signIn(this.cast.the(Role.VENDOR).username(), DemoCast.PASSWORD);
		page().setViewportSize(360, 740);
		page().navigate("/projects/" + number + "/progress");
		assertNoSidewaysScroll();
		page().getByLabel("累计完成").fill("40");
		page().getByLabel("累计支付").fill("30");
		page().getByLabel("现场照片")
			.setInputFiles(new FilePayload("现场.jpg", "image/jpeg", EvaluationFixture.jpeg(800, 600)));
		page().locator("form[action$='/progress'] button.btn-primary").click();
		Locator picture = page().locator(".attachments img");
		picture.waitFor();
		assertThat(picture.getAttribute("alt")).contains("现场.jpg");
		assertThat(picture.evaluate("it => it.decode().then(() => it.naturalWidth)")).isEqualTo(320);
		assertNoSidewaysScroll();
		screenshot("evaluation-progress-360");
	}

	private void assertNoSidewaysScroll() {
		assertThat(page().evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
	}

}
