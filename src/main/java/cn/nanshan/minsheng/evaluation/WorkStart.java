package cn.nanshan.minsheng.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The order to start work (开工令), with the people who answer for both bodies (MF-16).
 *
 * @param projectId the project
 * @param startedOn first day of work
 * @param orderNumber number of the order
 * @param communityLead who answers for the community, which carries it out
 * @param streetLead who answers for the street, which manages it
 * @param note anything else
 * @param recordedBy account
 * @param recorderName name of that person
 * @param recordedAt when
 */
public record WorkStart(UUID projectId, LocalDate startedOn, String orderNumber, String communityLead,
		String streetLead, String note, UUID recordedBy, String recorderName, Instant recordedAt) {

}
