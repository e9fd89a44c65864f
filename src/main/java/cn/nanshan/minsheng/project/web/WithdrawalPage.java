package cn.nanshan.minsheng.project.web;

/**
 * The page on which a project is taken back.
 *
 * @param frame head, task list and tabs of the case
 * @param number the project
 * @param name its name
 * @param version the version that the button sends back
 */
record WithdrawalPage(CaseFrame frame, String number, String name, int version) {

}
