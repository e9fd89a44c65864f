package cn.nanshan.minsheng.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A transition that happened, with its reasons.
 *
 * @param action the words of the button
 * @param governedBy the day whose figures governed
 * @param findings what was found
 * @param decidedBy name of the person
 * @param decidedAt when
 */
public record Decision(String action, LocalDate governedBy, List<KeptFinding> findings, String decidedBy,
		Instant decidedAt) {

}
