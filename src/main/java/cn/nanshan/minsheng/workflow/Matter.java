package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a deadline belongs to and who may see it.
 *
 * @param subject the case, notice or other record
 * @param name which of its deadlines, such as the words of a task
 * @param title name of the subject as lists show it
 * @param streetCode street within whose reach it is, absent for the district
 * @param communityCode community within whose reach it is, absent for a street
 * @param vendorId the vendor whose task it is, absent otherwise
 */
public record Matter(UUID subject, String name, String title, @Nullable String streetCode,
		@Nullable String communityCode, @Nullable UUID vendorId) {

	static Matter of(NewTask task) {
		return new Matter(task.subject(), task.kind(), task.title(), task.streetCode(), task.communityCode(),
				task.vendorId());
	}

}
