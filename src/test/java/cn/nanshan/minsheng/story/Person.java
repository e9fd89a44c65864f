package cn.nanshan.minsheng.story;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a screen: finds fields by the words beside them and buttons by the words on
 * them, as people do.
 */
final class Person {

	private final Page page;

	private int answered;

	Person(Page page) {
		this.page = page;
		page.onDialog(Dialog::accept);
		page.onResponse((response) -> {
			if (response.request().isNavigationRequest()) {
				this.answered = response.status();
			}
		});
	}

	Person open(String path) {
		assertThat(this.page.navigate(path).status()).as(path).isEqualTo(200);
		return this;
	}

	/** Follows a link by its words. */
	Person follow(String words) {
		Locator link = this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
		String place = String.valueOf(link.getAttribute("href"));
		link.click();
		this.page.waitForLoadState();
		if (place.startsWith("#") && !this.page.url().endsWith(place)) {
			// The page grew or shrank between the finger's down and up: people click
			// again.
			link.click();
		}
		return this;
	}

	Person fill(String label, String value) {
		field(label).fill(value);
		return this;
	}

	/** Fills a field of one row, where several rows have the same words. */
	Person fillRow(String name, String value) {
		Locator field = this.page.locator("[name='" + name + "']");
		if ("SELECT".equals(field.evaluate("it => it.tagName"))) {
			field.selectOption(value);
		}
		else {
			field.fill(value);
		}
		return this;
	}

	/** Chooses the first option with these words in it. */
	Person choose(String label, String option) {
		Locator list = field(label);
		list.selectOption(
				list.locator("option", new Locator.LocatorOptions().setHasText(option)).first().getAttribute("value"));
		return this;
	}

	/** Ticks a box or marks a choice. */
	Person tick(String label) {
		field(label).check();
		return this;
	}

	/** Ticks every box inside a part of the page. */
	Person tickIn(String part) {
		this.page.locator(part).locator("input[type=checkbox]").all().forEach(Locator::check);
		return this;
	}

	Person attach(String label, FilePayload... files) {
		field(label).setInputFiles(files);
		return this;
	}

	/** Presses a button; what follows must not be a refusal. */
	Person press(String button) {
		Locator pressed = this.page
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
			.and(this.page.locator("main *"))
			.first();
		if (pressed.getAttribute("data-add-row") != null) {
			pressed.click();
			return this;
		}
		this.page.waitForResponse((answer) -> answer.request().isNavigationRequest() && answer.status() / 100 != 3,
				pressed::click);
		this.page.waitForLoadState();
		assertThat(this.page.locator(".errors").allInnerTexts()).as("after " + button + " on " + this.page.url())
			.isEmpty();
		assertThat(this.answered).as(() -> this.page.locator("main").innerText()).isLessThan(400);
		return this;
	}

	/** Answers a question that the application asks only of some. */
	Person pressIfThere(String button) {
		boolean asked = this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
			.count() > 0;
		return asked ? press(button) : this;
	}

	Person sees(String words) {
		assertThat(this.page.locator("main").innerText()).contains(words);
		return this;
	}

	Person doesNotSee(String words) {
		assertThat(this.page.locator("main").innerText()).doesNotContain(words);
		return this;
	}

	/** Keeps the whole page as it looks. */
	Person keep(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"))
			.setFullPage(true));
		return this;
	}

	Page page() {
		return this.page;
	}

	/** The browser's patterns know no quoting: signs are escaped one by one. */
	private Locator field(String label) {
		String words = label.replaceAll("([\\[\\](){}.*+?^$|\\\\])", "\\\\$1");
		return this.page.locator("main")
			.getByLabel(Pattern.compile("^\\s*" + words + "(（元）)?\\s*(必填)?\\s*$"))
			.and(this.page.locator("input, select, textarea"))
			.first();
	}

}
