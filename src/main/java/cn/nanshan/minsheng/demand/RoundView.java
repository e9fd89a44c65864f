package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round as the pages show it.
 *
 * @param id key
 * @param streetCode code of its street
 * @param communityCode code of its community
 * @param community name of its community
 * @param year calendar year
 * @param kind concentrated or daily
 * @param title its name within the year
 * @param beginsOn first day
 * @param endsOn last day
 * @param meeting the report meeting that it goes with
 * @param sheetsOut sheets given out
 * @param sheetsBack sheets that came back
 * @param state how far it has come
 * @param summary what came of it, in words
 * @param demands demands entered for it
 * @param households distinct households asked in it
 * @param version the version that a form sends back
 */
public record RoundView(UUID id, String streetCode, String communityCode, String community, int year, RoundKind kind,
		String title, LocalDate beginsOn, LocalDate endsOn, RoundMeeting meeting, int sheetsOut, int sheetsBack,
		RoundState state, String summary, int demands, int households, int version) {

}
