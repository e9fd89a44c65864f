package cn.nanshan.minsheng.exclusion.web;

import java.util.Arrays;

import cn.nanshan.minsheng.exclusion.RegisterFilter;
import cn.nanshan.minsheng.exclusion.RegisterKind;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list asks for; what cannot be read narrows nothing.
 *
 * @param kind a register
 * @param year a year
 * @param street code of a street
 * @param q words of the name
 * @param show STRUCK for what was struck, ALL for everything; what counts without it
 */
record RegisterQuery(@Nullable String kind, @Nullable String year, @Nullable String street, @Nullable String q,
		@Nullable String show) {

	RegisterFilter filter() {
		return new RegisterFilter(chosen(), said(this.year).matches("\\d{4}") ? Integer.valueOf(said(this.year)) : null,
				said(this.street).isBlank() ? null : said(this.street).strip(),
				said(this.q).isBlank() ? null : said(this.q).strip(), switch (said(this.show)) {
					case "STRUCK" -> Boolean.TRUE;
					case "ALL" -> null;
					default -> Boolean.FALSE;
				});
	}

	private @Nullable RegisterKind chosen() {
		return Arrays.stream(RegisterKind.values())
			.filter((it) -> it.name().equals(this.kind))
			.findFirst()
			.orElse(null);
	}

	/** Returns an address with these filters. */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("kind", "{kind}")
			.queryParam("year", "{year}")
			.queryParam("street", "{street}")
			.queryParam("q", "{q}")
			.queryParam("show", "{show}")
			.encode()
			.buildAndExpand(said(this.kind), said(this.year), said(this.street), said(this.q), said(this.show))
			.toUriString();
	}

	private static String said(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
