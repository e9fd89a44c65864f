package cn.nanshan.minsheng.report.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

import cn.nanshan.minsheng.report.StartedMatter;
import cn.nanshan.minsheng.workflow.Light;
import cn.nanshan.minsheng.workflow.TaskFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a list of tasks asks for; what cannot be read narrows nothing.
 *
 * @param tab the view: open, done, started or reach
 * @param kind what is to be done, or what was started
 * @param light red, amber, green or none
 * @param community code of a community
 * @param q words
 * @param since first day, as the daily digest links it
 */
record TaskQuery(@Nullable String tab, @Nullable String kind, @Nullable String light, @Nullable String community,
		@Nullable String q, @Nullable String since) {

	static final String DONE = "done";

	static final String STARTED = "started";

	static final String REACH = "reach";

	boolean shows(String view) {
		return view.equals(this.tab);
	}

	TaskFilter filter() {
		return new TaskFilter(text(this.kind), lamp(), text(this.community), text(this.q), day());
	}

	StartedMatter.@Nullable Kind started() {
		return Arrays.stream(StartedMatter.Kind.values())
			.filter((it) -> it.name().equals(this.kind))
			.findFirst()
			.orElse(null);
	}

	public boolean isNarrowed() {
		return !filter().equals(TaskFilter.ALL);
	}

	/** Returns the address of the view with its filters. */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tasks")
			.queryParam("tab", "{tab}")
			.queryParam("kind", "{kind}")
			.queryParam("light", "{light}")
			.queryParam("community", "{community}")
			.queryParam("q", "{q}")
			.queryParam("since", "{since}");
		return address.encode()
			.buildAndExpand(said(this.tab), said(this.kind), said(this.light), said(this.community), said(this.q),
					said(this.since))
			.toUriString();
	}

	/** Returns the address of the view without filters. */
	public String bare() {
		return shows(DONE) || shows(STARTED) || shows(REACH) ? "/tasks?tab=" + this.tab : "/tasks";
	}

	private @Nullable Light lamp() {
		return Arrays.stream(Light.values()).filter((it) -> it.name().equals(this.light)).findFirst().orElse(null);
	}

	private @Nullable LocalDate day() {
		String typed = text(this.since);
		if (typed == null || !typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return null;
		}
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String said(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
