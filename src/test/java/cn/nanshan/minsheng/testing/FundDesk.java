package cn.nanshan.minsheng.testing;

import java.util.concurrent.atomic.AtomicInteger;

import cn.nanshan.minsheng.identity.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The desk of 桃源街道's finance officer, with a year of its own: forms are filled in as they
 * come from the page, so that a field the page lacks is missed here too.
 */
public final class FundDesk {

	private static final AtomicInteger NEXT = new AtomicInteger(2150);

	private final MockMvc mvc;

	private final Cast cast;

	private final int year;

	public FundDesk(MockMvc mvc, Cast cast) {
		this(mvc, cast, NEXT.addAndGet(2));
	}

	private FundDesk(MockMvc mvc, Cast cast, int year) {
		this.mvc = mvc;
		this.cast = cast;
		this.year = year;
	}

	/** Returns the desk a year later. */
	public FundDesk next() {
		return new FundDesk(this.mvc, this.cast, this.year + 1);
	}

	public int year() {
		return this.year;
	}

	/** Returns the address of a page of the year. */
	public String at(String page) {
		return "/funds/" + this.year + "/" + Cast.STREET + page;
	}

	/** Opens the year with a sum, half of it from the city. */
	public FundDesk opened(String half) throws Exception {
		budget("RAISE", half, half).andExpect(status().is3xxRedirection());
		return this;
	}

	/** Registers what a document gives or takes. */
	public ResultActions budget(String direction, String city, String district) throws Exception {
		return send(post(at("/budget")).param("direction", direction)
			.param("city", city)
			.param("district", district)
			.param("document", "桃源财〔" + this.year + "〕3 号")
			.param("dated", "2026-01-05"));
	}

	/** Fills in the sheet of allocations: community, sum, reason, and so on. */
	public ResultActions allot(String version, String... cells) throws Exception {
		MockHttpServletRequestBuilder request = post(at("/allocations")).param("version", version)
			.param("document", "桃源党工委〔" + this.year + "〕1 次会议");
		for (int at = 0; at < cells.length; at += 3) {
			String line = "lines[" + at / 3 + "].";
			request.param(line + "community", cells[at])
				.param(line + "amount", cells[at + 1])
				.param(line + "reason", cells[at + 2]);
		}
		return send(request);
	}

	public ResultActions transfer(String from, String to, String amount) throws Exception {
		return send(post(at("/transfers")).param("version", version("/allocations"))
			.param("from", from)
			.param("to", to)
			.param("amount", amount)
			.param("reason", "年中执行较快")
			.param("basis", "桃源党工委〔" + this.year + "〕7 次会议"));
	}

	public ResultActions close(String carryOver, String giveBack) throws Exception {
		return send(post(at("/closing")).param("version", version("/closing"))
			.param("carryOver", carryOver)
			.param("giveBack", giveBack)
			.param("document", "桃源财〔" + this.year + "〕99 号"));
	}

	/** Returns the version that the form of a page carries. */
	public String version(String page) throws Exception {
		Element field = page(page).selectFirst("[name=version]");
		assertThat(field).as("version on " + page).isNotNull();
		return (field != null) ? field.val() : "";
	}

	/** Reads a page of the year. */
	public Document page(String page) throws Exception {
		return page(page, Role.STREET_FINANCE);
	}

	/** Reads a page of the year as somebody else. */
	public Document page(String page, Role reader) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(at(page)).with(this.cast.as(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(Role.STREET_FINANCE)).with(csrf()));
	}

}
