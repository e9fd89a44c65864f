package cn.nanshan.minsheng.household;

import java.util.UUID;

/**
 * A family of the roster as somebody at its door needs it: where, and a masked name.
 *
 * @param household the home
 * @param home its label
 * @param name masked name
 * @param category code of its category
 * @param categoryLabel name of its category
 */
public record KeyFamily(UUID household, String home, String name, String category, String categoryLabel) {

}
