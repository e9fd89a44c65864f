package cn.nanshan.minsheng.project;

import java.math.BigDecimal;

import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One line of a project's budget with the standard it rests on (FUND-19).
 *
 * @param item 科目
 * @param fundUse which of the three uses
 * @param unit unit of measure
 * @param quantity how many, up to two decimals
 * @param unitPrice yuan a unit
 * @param standard the standard cited: 定额, 询价, 采购价, 人工标准; empty while missing
 */
@Embeddable
public record BudgetLine(String item, @Enumerated(EnumType.STRING) FundUse fundUse, String unit,
		@Column(precision = 12, scale = 2) BigDecimal quantity, Money unitPrice, String standard) {

	/** Returns quantity × unit price, rounded to the fen. */
	public Money amount() {
		return this.unitPrice.times(this.quantity);
	}

	public boolean citesStandard() {
		return !this.standard.isBlank();
	}

}
