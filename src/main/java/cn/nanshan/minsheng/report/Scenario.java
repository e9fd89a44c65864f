package cn.nanshan.minsheng.report;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something tried out and kept for a meeting.
 *
 * @param id its id
 * @param name what it is called
 * @param total the total it was tried with, absent for the real one
 * @param sum sum of its projects when it was kept
 * @param projects numbers of its projects
 * @param decided how many of them do not wait any more
 * @param madeBy account that kept it
 * @param by who that is, in words
 * @param at when
 */
public record Scenario(UUID id, String name, @Nullable Money total, Money sum, Set<String> projects, int decided,
		UUID madeBy, String by, Instant at) {

}
