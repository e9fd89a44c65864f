package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.shared.Money;

/**
 * What street finance settles a project at.
 *
 * @param finalSum the sum the project costs in the end, retention included
 * @param retention held back until the warranty ends
 * @param basis what it rests on: the settlement document
 */
public record FinalAccount(Money finalSum, Money retention, String basis) {

}
