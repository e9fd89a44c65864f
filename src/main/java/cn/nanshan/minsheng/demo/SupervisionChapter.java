package cn.nanshan.minsheng.demo;

import java.time.LocalDate;

import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.reminder.SupervisionHandling;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a leader of each street ask why a project that waits for approval has not moved.
 */
@Component
@ConditionalOnBooleanProperty("minsheng.demo")
class SupervisionChapter {

	private final JdbcClient jdbc;

	private final DemoCast cast;

	private final WorkingCalendar calendar;

	private final SupervisionHandling supervisions;

	SupervisionChapter(JdbcClient jdbc, DemoCast cast, WorkingCalendar calendar, SupervisionHandling supervisions) {
		this.jdbc = jdbc;
		this.cast = cast;
		this.calendar = calendar;
		this.supervisions = supervisions;
	}

	void tell(LocalDate today) {
		Background.COMMUNITIES.keySet()
			.forEach((street) -> this.jdbc.sql(
					"select number from project where state = 'SUBMITTED' and street_code = :street order by number limit 1")
				.param("street", street)
				.query(String.class)
				.optional()
				.ifPresent((number) -> this.supervisions.raise(null, number, "居民多次来问，请说明卡在哪里、什么时候能批下来。",
						this.calendar.plusWorkingDays(today, 2), this.cast.holding(Role.STREET_LEADER, street, null))));
	}

}
