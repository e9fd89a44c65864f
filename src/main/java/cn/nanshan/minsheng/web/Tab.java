package cn.nanshan.minsheng.web;

/**
 * One of several views of the same list or case.
 *
 * @param label its words, with a count where there is one
 * @param href where it leads
 * @param current whether it is shown now
 */
public record Tab(String label, String href, boolean current) {

}
