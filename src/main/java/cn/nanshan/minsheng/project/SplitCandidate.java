package cn.nanshan.minsheng.project;

/**
 * A project that may look like the one in question.
 *
 * @param other the project
 * @param own whether both concern the same community; else only the place is the same
 */
record SplitCandidate(SplitHit.Other other, boolean own) {

}
