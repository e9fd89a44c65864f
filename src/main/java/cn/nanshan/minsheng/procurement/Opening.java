package cn.nanshan.minsheng.procurement;

import jakarta.persistence.Embeddable;

/**
 * What is said when procurement opens.
 *
 * @param purchaser 采购人, who answers for the result (PROC-01)
 * @param representative its legal representative, the first to answer
 * @param requirement 采购需求, written before a method is chosen (PROC-05)
 */
@Embeddable
public record Opening(String purchaser, String representative, String requirement) {

}
