package cn.nanshan.minsheng.project;

/**
 * Why an “in principle” clause is departed from.
 *
 * @param justification why
 * @param basis the document it rests on
 * @param minutesNumber number of the minutes
 */
public record Justification(String justification, String basis, String minutesNumber) {

}
