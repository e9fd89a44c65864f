package cn.nanshan.minsheng.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.RoundKeeping;
import cn.nanshan.minsheng.demand.RoundKind;
import cn.nanshan.minsheng.demand.RoundMeeting;
import cn.nanshan.minsheng.demand.RoundPlan;
import cn.nanshan.minsheng.household.RosterKeeping;
import cn.nanshan.minsheng.household.RosterText;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * One community's staff cannot see, count, search or export another's demands, rounds or
 * families by any list that there is, whatever they put into its address.
 */
@IntegrationTest
class OwnCommunityOnlyTests {

	/** In everything that the other community wrote down, and in no search. */
	private static final String MARK = "麒麟墟";

	private static final String FILTERS = "year=all&q=喷雾桩&street=" + Cast.STREET + "&community=" + Cast.COMMUNITY;

	private final MockMvc mvc;

	private final Cast cast;

	private final DemandRegistration demands;

	private final RoundKeeping rounds;

	private final RosterKeeping roster;

	private final RequestMappingHandlerMapping mapping;

	@Autowired
	OwnCommunityOnlyTests(MockMvc mvc, Cast cast, DemandRegistration demands, RoundKeeping rounds, RosterKeeping roster,
			RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.mvc = mvc;
		this.cast = cast;
		this.demands = demands;
		this.rounds = rounds;
		this.roster = roster;
		this.mapping = requestMappingHandlerMapping;
	}

	@BeforeEach
	void somethingOfTheirs() {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String unique = MARK + System.nanoTime();
		this.demands.register(ProjectFixture.text(unique + "喷雾桩歪斜"), clerk);
		this.roster.list(new RosterText("DISABLED", unique, "示例", "", ""), clerk);
		LocalDate day = LocalDate.of(2026, 3, 1);
		this.rounds.plan(
				new RoundPlan(RoundKind.CONCENTRATED, unique + "征集", day, day.plusDays(9), RoundMeeting.NONE, 60),
				clerk);
	}

	@Test
	void theirOwnStaffFindThem() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		assertThat(text("/demands?" + FILTERS, clerk)).contains(MARK);
		assertThat(text("/demands/export?" + FILTERS, clerk)).contains(MARK);
		assertThat(text("/rounds?" + FILTERS, clerk)).contains(MARK);
		assertThat(text("/key-households/export?" + FILTERS, clerk)).contains(MARK);
	}

	@Test
	void nobodyElseDoesByAnyList() throws Exception {
		List<String> lists = lists();
		assertThat(lists).contains("/demands", "/demands/export", "/rounds", "/key-households",
				"/key-households/export", "/coverage", "/search", "/visits", "/visits/plan");
		for (Actor other : List.of(this.cast.foreign(Role.COMMUNITY_CLERK), this.cast.foreign(Role.COMMUNITY_SECRETARY),
				this.cast.foreign(Role.STREET_CLERK), this.cast.foreign(Role.TASK_FORCE), this.cast.the(Role.VENDOR))) {
			for (String list : lists) {
				assertThat(text(list + "?" + FILTERS, other)).as(list + " for " + other.unitName())
					.doesNotContain(MARK);
			}
		}
		assertThat(text("/demands?" + FILTERS, this.cast.foreign(Role.COMMUNITY_CLERK))).contains("共 0 条");
	}

	private List<String> lists() {
		return this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((info) -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Collection::stream)
			.filter((address) -> !address.contains("{"))
			.sorted()
			.toList();
	}

	private String text(String address, Actor reader) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(address).with(Cast.as(reader)))
			.andReturn()
			.getResponse();
		return String.valueOf(response.getContentType()).contains("spreadsheet")
				? cells(response.getContentAsByteArray()) : response.getContentAsString();
	}

	private static String cells(byte[] workbook) throws IOException {
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
				Stream<Row> rows = read.getFirstSheet().openStream()) {
			return rows.map((row) -> row.stream().map(String::valueOf).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
		}
	}

}
