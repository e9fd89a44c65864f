package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sum that a street grants a project.
 *
 * @param reference the project
 * @param budgetId the street-year that pays
 * @param communityCode the community whose allocation it is taken from, absent for what
 * is the whole street's
 * @param amount yuan
 */
public record Grant(UUID reference, UUID budgetId, @Nullable String communityCode, Money amount) {

}
