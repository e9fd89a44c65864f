package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A project whose final acceptance falls into the half-year (Q11).
 *
 * @param projectId the project
 * @param number its number
 * @param name its name
 * @param verdict how it was accepted, either way
 * @param decidedOn when
 */
public record AcceptedProject(UUID projectId, String number, String name, AcceptanceVerdict verdict,
		LocalDate decidedOn) {

}
