package cn.nanshan.minsheng.project;

import java.time.Instant;

/**
 * One step on the line of states.
 *
 * @param from state left
 * @param to state reached
 * @param at when
 */
public record StateChange(ProjectState from, ProjectState to, Instant at) {

}
