package cn.nanshan.minsheng.project.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import cn.nanshan.minsheng.project.WaiverRegister;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the 例外事项清单 asks for; what cannot be read narrows nothing.
 *
 * @param street code of a street
 * @param community code of a community
 * @param clause id of a clause
 * @param project number of a project
 * @param from first day
 * @param to last day
 */
record WaiverQuery(@Nullable String street, @Nullable String community, @Nullable String clause,
		@Nullable String project, @Nullable String from, @Nullable String to) {

	WaiverRegister.Filter filter() {
		return new WaiverRegister.Filter(text(this.street), text(this.community), text(this.clause), text(this.project),
				day(this.from), day(this.to));
	}

	WaiverQuery withStreet(String code) {
		return new WaiverQuery(code, this.community, this.clause, this.project, this.from, this.to);
	}

	WaiverQuery withClause(String id) {
		return new WaiverQuery(this.street, this.community, id, this.project, this.from, this.to);
	}

	/** Returns an address with these filters. */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("street", "{street}")
			.queryParam("community", "{community}")
			.queryParam("clause", "{clause}")
			.queryParam("project", "{project}")
			.queryParam("from", "{from}")
			.queryParam("to", "{to}")
			.encode()
			.buildAndExpand(said(this.street), said(this.community), said(this.clause), said(this.project),
					said(this.from), said(this.to))
			.toUriString();
	}

	private static String said(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		String text = text(typed);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
