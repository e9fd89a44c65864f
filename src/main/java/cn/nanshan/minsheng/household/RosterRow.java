package cn.nanshan.minsheng.household;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A family of the roster as the pages show it: everything personal is masked already.
 *
 * @param id key
 * @param number its number, such as {@code ZD-TY-DXC-0001}
 * @param streetCode code of its street
 * @param communityCode code of its community
 * @param community name of its community
 * @param category code of its category
 * @param categoryLabel name of its category
 * @param household its home
 * @param name masked name
 * @param phone masked phone, empty if none was given
 * @param idNumber masked identity number, empty if none was given
 * @param listedOn since when it is on the roster
 * @param removedOn since when it is not, absent while it is
 * @param removedReason why it was taken off
 * @param askedOn the last day of the year on which it was asked, absent before
 * @param version the version that a form sends back
 */
public record RosterRow(UUID id, String number, String streetCode, String communityCode, String community,
		String category, String categoryLabel, String household, String name, String phone, String idNumber,
		LocalDate listedOn, @Nullable LocalDate removedOn, String removedReason, @Nullable LocalDate askedOn,
		int version) {

}
