package cn.nanshan.minsheng.testing;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import org.springframework.test.web.servlet.ResultMatcher;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads from the panel 卡在哪里 of a refused form which clauses refuse it. */
public final class Blocked {

	private static final List<String> LOUD = List.of("未达到", "需说明");

	private Blocked() {
	}

	/**
	 * Expects that exactly these clauses refuse, so that no test is green because of
	 * another one.
	 */
	public static ResultMatcher by(String... clauses) {
		return (result) -> {
			String page = result.getResponse().getContentAsString();
			assertThat(result.getResponse().getStatus()).as(page).isEqualTo(422);
			assertThat(clauses(page)).containsExactlyInAnyOrder(clauses);
		};
	}

	/** Returns the clauses that the panel of a page says are not kept. */
	public static List<String> clauses(String page) {
		return Jsoup.parse(page).select("#checks tr").stream().filter(Blocked::isLoud).map(Blocked::clause).toList();
	}

	private static boolean isLoud(Element row) {
		return LOUD.contains(row.select("td .st").text());
	}

	private static String clause(Element row) {
		return row.select("th .code").text();
	}

}
