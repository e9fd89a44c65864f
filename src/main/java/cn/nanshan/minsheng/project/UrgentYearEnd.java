package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.coverage.OverdueDuties;

import org.springframework.stereotype.Component;

/**
 * Tells the year-end report of a community what its urgent projects still owe (MF-12).
 */
@Component
class UrgentYearEnd implements OverdueDuties {

	private final UrgentCases cases;

	UrgentYearEnd(UrgentCases cases) {
		this.cases = cases;
	}

	@Override
	public List<String> of(String communityCode, int year) {
		return this.cases.overdueOf(communityCode, LocalDate.of(year, 12, 31));
	}

}
