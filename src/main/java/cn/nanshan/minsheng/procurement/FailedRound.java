package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A round that found nobody.
 *
 * @param number its number
 * @param reason why it failed
 * @param failedOn the day
 */
@Embeddable
public record FailedRound(@Column(name = "round") int number, String reason, LocalDate failedOn) {

}
