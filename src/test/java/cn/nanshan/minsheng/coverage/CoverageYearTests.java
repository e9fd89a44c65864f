package cn.nanshan.minsheng.coverage;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When a shortfall is amber, and when it is red. */
class CoverageYearTests {

	@ParameterizedTest
	@CsvSource({ "2026-03-31, 0, AMBER", "2026-07-01, 250, ON_THE_WAY", "2026-07-01, 200, AMBER",
			"2026-11-30, 499, ON_THE_WAY", "2026-12-01, 499, RED", "2026-12-01, 500, REACHED", "2027-01-01, 499, RED" })
	void households(LocalDate today, int asked, CoverageLight light) {
		assertThat(on(today).households(asked)).isEqualTo(light);
	}

	@ParameterizedTest
	@CsvSource({ "2026-08-31, 9, 10, ON_THE_WAY", "2026-09-01, 9, 10, AMBER", "2026-12-01, 9, 10, RED",
			"2026-03-01, 10, 10, REACHED", "2026-12-01, 0, 0, RED" })
	void families(LocalDate today, int asked, int total, CoverageLight light) {
		assertThat(on(today).families(asked, total)).isEqualTo(light);
	}

	@ParameterizedTest
	@CsvSource({ "2026-08-31, 0, ON_THE_WAY", "2026-09-01, 0, AMBER", "2026-09-01, 1, ON_THE_WAY", "2026-12-01, 1, RED",
			"2026-12-01, 2, REACHED" })
	void rounds(LocalDate today, int held, CoverageLight light) {
		assertThat(on(today).rounds(held)).isEqualTo(light);
	}

	@ParameterizedTest
	@CsvSource({ "2026-07-02, 250, 498", "2026-12-31, 430, 430", "2027-03-01, 430, 430", "2026-01-01, 2, 730" })
	void projections(LocalDate today, int asked, int atTheEnd) {
		assertThat(on(today).projected(asked)).isEqualTo(atTheEnd);
	}

	private static CoverageYear on(LocalDate today) {
		return new CoverageYear(2026, today, 500, 2);
	}

}
