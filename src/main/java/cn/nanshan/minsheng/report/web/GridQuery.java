package cn.nanshan.minsheng.report.web;

import java.util.Arrays;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.report.GridFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the grid asks for; what cannot be read narrows nothing.
 *
 * @param community code of a community
 * @param type type of the project
 * @param track the way on which it is decided
 * @param turn office that has to act, or {@value #ME}
 * @param late whether only what is late
 * @param q words of the name or a number
 */
record GridQuery(@Nullable String community, @Nullable String type, @Nullable String track, @Nullable String turn,
		@Nullable String late, @Nullable String q) {

	/** Stands for the reader in the choice whose turn it is. */
	static final String ME = "ME";

	GridFilter filter() {
		return new GridFilter(text(this.community), one(ProjectType.class, this.type), one(Track.class, this.track),
				one(Role.class, this.turn), ME.equals(this.turn), "true".equals(this.late), text(this.q));
	}

	public boolean isNarrowed() {
		return !filter().equals(GridFilter.ALL);
	}

	/** Returns a page with the same filters. */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("community", "{community}")
			.queryParam("type", "{type}")
			.queryParam("track", "{track}")
			.queryParam("turn", "{turn}")
			.queryParam("late", "{late}")
			.queryParam("q", "{q}")
			.encode()
			.buildAndExpand(said(this.community), said(this.type), said(this.track), said(this.turn), said(this.late),
					said(this.q))
			.toUriString();
	}

	/** Returns the same list as a file. */
	public String export() {
		return address("/approvals/export");
	}

	private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants()).filter((it) -> it.name().equals(typed)).findFirst().orElse(null);
	}

	private static String said(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
