package cn.nanshan.minsheng.workflow.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * An announcement of holidays as it was entered.
 *
 * @param version version of the calendar that was seen
 * @param year 年度
 * @param number 通知文号
 * @param reason 为什么改
 * @param content 放假安排, one day a line
 * @param file the same as a file
 */
record AnnouncementForm(int version,
		@NotBlank(message = "请填年度") @Pattern(regexp = "|20[1-9]\\d", message = "年度应为四位数字，例如 2027") String year,
		@NotBlank(message = "请填通知的文号或名称") @Size(max = 100, message = "文号最多 100 个字") String number,
		@NotBlank(message = "请写明为什么改") @Size(max = 200, message = "理由最多 200 个字") String reason,
		@Nullable String content, @Nullable MultipartFile file) {

	int wantedYear() {
		return Integer.parseInt(this.year);
	}

	AnnouncementForm withContent(String text, int seenVersion) {
		return new AnnouncementForm(seenVersion, this.year, this.number, this.reason, text, null);
	}

}
