package cn.nanshan.minsheng.procurement;

import java.util.UUID;

import cn.nanshan.minsheng.project.ProjectId;

/**
 * The contract of urgent work that goes on already was signed: no state tells it, so
 * those who wait for the vendor hear it here, in the same transaction (PROC-12).
 *
 * @param project which one
 * @param by account of the person
 */
public record ContractSigned(ProjectId project, UUID by) {

}
