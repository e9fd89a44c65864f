package cn.nanshan.minsheng.reminder.web;

import java.util.Arrays;

import cn.nanshan.minsheng.reminder.SupervisionReading;
import cn.nanshan.minsheng.reminder.SupervisionState;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list asks for; what cannot be read narrows nothing.
 *
 * @param show a state, OVERDUE or ALL; what is not over without it
 * @param community code of a community
 * @param q words of the case
 */
record SupervisionQuery(@Nullable String show, @Nullable String community, @Nullable String q) {

	SupervisionReading.Filter filter() {
		return new SupervisionReading.Filter(state(), "ALL".equals(this.show), "OVERDUE".equals(this.show),
				text(this.community), text(this.q));
	}

	/** Returns an address with these filters. */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("show", "{show}")
			.queryParam("community", "{community}")
			.queryParam("q", "{q}")
			.encode()
			.buildAndExpand(said(this.show), said(this.community), said(this.q))
			.toUriString();
	}

	private @Nullable SupervisionState state() {
		return Arrays.stream(SupervisionState.values())
			.filter((it) -> it.name().equals(this.show))
			.findFirst()
			.orElse(null);
	}

	private static String said(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
