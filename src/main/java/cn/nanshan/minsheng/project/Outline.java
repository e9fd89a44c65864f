package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the project is, as the 申报书 (F03) says it; a draft may still lack much of it.
 *
 * @param name 名称
 * @param type service, goods or works (MF-01)
 * @param categoryDocument number of the decision behind the eighth category (MF-02)
 * @param budgetYear the street-year that pays
 * @param place 位置
 * @param area floor or ground area in square metres, works only
 * @param beneficiaries how many people benefit
 * @param beneficiaryGroup who they are
 * @param goal 目标
 * @param content 内容
 * @param requested yuan asked of the fund
 * @param selfRaised yuan the residents raise, outside the cap (FUND-29)
 * @param donated yuan given by society, outside the cap (FUND-29)
 * @param plannedStart first day planned
 * @param plannedEnd last day planned
 * @param responsiblePerson 负责人 (MF-16)
 * @param contactPerson 联络员
 * @param outsideOthersDuty declared not to be a property company's or another body's duty
 * (MF-24)
 * @param specialised 专业性较强 (MF-14)
 */
@Embeddable
public record Outline(String name, @Enumerated(EnumType.STRING) ProjectType type, String categoryDocument,
		@Nullable Integer budgetYear, String place, @Nullable BigDecimal area, @Nullable Integer beneficiaries,
		String beneficiaryGroup, String goal, String content, @Nullable Money requested, Money selfRaised,
		Money donated, @Nullable LocalDate plannedStart, @Nullable LocalDate plannedEnd, String responsiblePerson,
		String contactPerson, boolean outsideOthersDuty, boolean specialised) {

	/**
	 * Returns an outline of which only name and type are known, as an import row gives
	 * it.
	 */
	public static Outline named(String name, ProjectType type) {
		return new Outline(name, type, "", null, "", null, null, "", "", "", null, Money.ZERO, Money.ZERO, null, null,
				"", "", false, false);
	}

	/** Returns the yuan asked of the fund, none while nothing was typed. */
	public Money asked() {
		return (this.requested != null) ? this.requested : Money.ZERO;
	}

	/** Returns the same with the street-year that is to pay. */
	public Outline inYear(int year) {
		return new Outline(this.name, this.type, this.categoryDocument, year, this.place, this.area, this.beneficiaries,
				this.beneficiaryGroup, this.goal, this.content, this.requested, this.selfRaised, this.donated,
				this.plannedStart, this.plannedEnd, this.responsiblePerson, this.contactPerson, this.outsideOthersDuty,
				this.specialised);
	}

}
