package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;

/**
 * A person who may sign in a street, once for each office held.
 *
 * @param accountId account
 * @param name name
 * @param role the office
 */
public record Approver(UUID accountId, String name, Role role) {
}
