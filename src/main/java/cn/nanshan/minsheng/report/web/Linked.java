package cn.nanshan.minsheng.report.web;

import cn.nanshan.minsheng.shared.Money;

/**
 * A number with the rows behind it.
 *
 * @param sum the sum
 * @param href address of the rows
 */
record Linked(Money sum, String href) {

}
