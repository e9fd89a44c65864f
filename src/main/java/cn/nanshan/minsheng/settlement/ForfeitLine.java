package cn.nanshan.minsheng.settlement;

import java.util.UUID;

/**
 * A forfeit as the pages show it.
 *
 * @param id its id
 * @param version version for the forms
 * @param forfeit what was entered
 * @param hands who entered and who answered it
 */
public record ForfeitLine(UUID id, int version, Forfeit forfeit, HandsLine hands) {
}
