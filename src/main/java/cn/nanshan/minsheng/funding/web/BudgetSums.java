package cn.nanshan.minsheng.funding.web;

import java.util.List;

import cn.nanshan.minsheng.funding.BudgetDocument;
import cn.nanshan.minsheng.shared.Money;

/**
 * What the documents of a street-year come to.
 *
 * @param city from the city
 * @param district from the district
 * @param amount together, with what was entered before the two were told apart
 */
record BudgetSums(Money city, Money district, Money amount) {

	static BudgetSums of(List<BudgetDocument> documents) {
		return new BudgetSums(Money.sum(documents.stream().map(BudgetDocument::city).toList()),
				Money.sum(documents.stream().map(BudgetDocument::district).toList()),
				Money.sum(documents.stream().map(BudgetDocument::amount).toList()));
	}

}
