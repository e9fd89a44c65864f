package cn.nanshan.minsheng.demo;

import java.time.LocalDate;
import java.util.Map;

import cn.nanshan.minsheng.contribution.Contributing;
import cn.nanshan.minsheng.contribution.ContributionKind;
import cn.nanshan.minsheng.contribution.GiverKind;
import cn.nanshan.minsheng.contribution.NewContribution;
import cn.nanshan.minsheng.exclusion.RegisterKeeping;
import cn.nanshan.minsheng.exclusion.RegisterKind;
import cn.nanshan.minsheng.exclusion.RegisterText;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts into the registers what is paid for from elsewhere, some of it close to what
 * projects do, and gives one running project of each street money beside the fund.
 */
@Component
@ConditionalOnBooleanProperty("minsheng.demo")
class ExclusionChapter {

	private final JdbcClient jdbc;

	private final DemoCast cast;

	private final RegisterKeeping registers;

	private final Contributing contributing;

	ExclusionChapter(JdbcClient jdbc, DemoCast cast, RegisterKeeping registers, Contributing contributing) {
		this.jdbc = jdbc;
		this.cast = cast;
		this.registers = registers;
		this.contributing = contributing;
	}

	void tell(LocalDate today) {
		int year = today.getYear();
		district(RegisterKind.GOVERNMENT_INVESTMENT, year, "主路人行道平整与树池改造工程", "主路两侧人行道", 12_600_000);
		district(RegisterKind.FIXED_ASSETS, year, "社区体育公园健身路径器材更新", "社区体育公园", 3_200_000);
		Background.COMMUNITIES.keySet().forEach((street) -> {
			this.registers.enter(RegisterKind.DEPARTMENT_BUDGET,
					text(street, year, "老旧小区路灯增设", "小区北侧道路", 180_000, year + " 年部门预算"),
					this.cast.holding(Role.STREET_FINANCE, street, null));
			give(street, today);
		});
	}

	private void district(RegisterKind kind, int year, String name, String place, long yuan) {
		this.registers.enter(kind, text(null, year, name, place, yuan, "深南发改〔" + year + "〕3 号"),
				this.cast.holding(Role.BUREAU_FINANCE, null, null));
	}

	private static RegisterText text(@Nullable String street, int year, String name, String place, long yuan,
			String document) {
		return new RegisterText(street, year, name, place, Money.of(yuan), "", document);
	}

	private void give(String street, LocalDate today) {
		this.jdbc
			.sql("""
					select number, community_code from project where state = 'RUNNING' and runner = 'COMMUNITY' and street_code = :street
					order by number limit 1
					""")
			.param("street", street)
			.query((row, index) -> Map.entry(row.getString("number"), row.getString("community_code")))
			.optional()
			.ifPresent((project) -> this.contributing.enter(project.getKey(),
					new NewContribution(ContributionKind.DONATED, GiverKind.GROUP, "示例社区基金会", Money.of(8_000), today,
							street + "-JZ-001", "购置长椅"),
					this.cast.holding(Role.COMMUNITY_CLERK, street, project.getValue())));
	}

}
