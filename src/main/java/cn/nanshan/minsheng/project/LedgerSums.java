package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.shared.Money;

/**
 * What a filter of the ledger comes to, over all its pages: the figures that a bureau
 * asks for before it opens any project.
 *
 * @param counted how many projects match
 * @param requested asked for
 * @param approved approved
 * @param contracted contracted
 * @param paid paid
 */
public record LedgerSums(int counted, Money requested, Money approved, Money contracted, Money paid) {

}
