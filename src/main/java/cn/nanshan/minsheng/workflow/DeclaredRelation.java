package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * A member's declared relation to an item (COI-07).
 *
 * @param subject the item
 * @param member name of the member
 * @param relation what relates them
 * @param recused whether the member left the decision
 */
@Embeddable
public record DeclaredRelation(UUID subject, String member, String relation, boolean recused) {
}
