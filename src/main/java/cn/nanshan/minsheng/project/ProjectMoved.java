package cn.nanshan.minsheng.project;

import java.util.UUID;

/**
 * A project changed its state; heard in the same transaction by whoever keeps tasks or
 * records beside it.
 *
 * @param project which one
 * @param change the step
 * @param by account of the person
 */
public record ProjectMoved(ProjectId project, StateChange change, UUID by) {

}
