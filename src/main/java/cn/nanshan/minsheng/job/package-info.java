/**
 * Work that the application does by itself at set times, once however many servers run:
 * the time of the next run stands in the database, and one server takes it. Knows no
 * feature; a feature that has such work declares a {@link cn.nanshan.minsheng.job.Job}.
 */
@NullMarked
package cn.nanshan.minsheng.job;

import org.jspecify.annotations.NullMarked;
