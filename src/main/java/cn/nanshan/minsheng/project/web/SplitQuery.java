package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.project.SplitRegister;
import cn.nanshan.minsheng.project.SplitStanding;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list asks for; what cannot be read narrows nothing.
 *
 * @param show a standing, RESOLVED or ALL; what is open without it
 * @param street code of a street
 * @param community code of a community
 * @param project number of a project
 */
record SplitQuery(@Nullable String show, @Nullable String street, @Nullable String community,
		@Nullable String project) {

	SplitRegister.Filter filter() {
		List<SplitStanding> standings = switch ((this.show != null) ? this.show : "") {
			case "RESOLVED" -> List.of(SplitStanding.DIFFERENT, SplitStanding.SAME);
			case "HINT" -> List.of(SplitStanding.HINT);
			case "GONE" -> List.of(SplitStanding.GONE);
			case "ALL" -> List.of();
			default -> List.of(SplitStanding.OPEN);
		};
		return new SplitRegister.Filter(text(this.street), text(this.community), text(this.project), standings);
	}

	/** Returns an address with these filters. */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("show", "{show}")
			.queryParam("street", "{street}")
			.queryParam("community", "{community}")
			.queryParam("project", "{project}")
			.encode()
			.buildAndExpand(said(this.show), said(this.street), said(this.community), said(this.project))
			.toUriString();
	}

	private static String said(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
