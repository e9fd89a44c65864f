package cn.nanshan.minsheng.demand;

import java.time.LocalDate;

/**
 * A demand that may say the same as one that is being entered.
 *
 * @param number its number
 * @param content what is asked for
 * @param place where
 * @param collectedOn when it was collected
 * @param state how far it has come
 * @param supporters how many more have said the same
 */
public record SimilarDemand(String number, String content, String place, LocalDate collectedOn, DemandState state,
		int supporters) {

}
