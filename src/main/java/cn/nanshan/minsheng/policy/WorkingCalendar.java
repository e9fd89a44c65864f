package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

/** Sketch that the catalogue replaces. */
public interface WorkingCalendar {

	LocalDate plusWorkingDays(LocalDate day, int days);

}
