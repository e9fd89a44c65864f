package cn.nanshan.minsheng.funding.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.web.Formats;

import org.springframework.stereotype.Component;

/**
 * Says by the figures of today where a street's money usually comes from and how much it
 * usually is (FUND-28).
 */
@Component
class UsualBudget {

	private final PolicyTermBook terms;

	private final Places places;

	private final Clock clock;

	UsualBudget(PolicyTermBook terms, Places places, Clock clock) {
		this.terms = terms;
		this.places = places;
		this.clock = clock;
	}

	String sentence(String streetCode) {
		PolicyTerms known = this.terms.on(LocalDate.now(this.clock), streetCode);
		Percent city = known.percent(TermKey.CITY_SHARE);
		Percent district = new Percent(BigDecimal.valueOf(100).subtract(city.value()));
		Money average = known.money(TermKey.COMMUNITY_AVERAGE);
		int communities = this.places.communities(streetCode).size();
		Formats formats = new Formats();
		return "市级、区级资金一般按 %s、%s 配套，社区平均每年 %s 元，本街道 %d 个社区合计 %s 元（系统默认）；与批复不一致时按批复文件填写。".formatted(city, district,
				formats.yuan(average), communities, formats.yuan(average.times(BigDecimal.valueOf(communities))));
	}

}
