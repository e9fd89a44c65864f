package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import cn.nanshan.minsheng.shared.Phone;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.workflow.NewObjection;
import cn.nanshan.minsheng.workflow.ObjectionWay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A written objection as the office enters it.
 *
 * @param way 方式
 * @param name 提出人
 * @param phone 联系电话
 * @param content 内容
 * @param day 收到日期
 * @param time 收到时间
 */
record ObjectionForm(@NotNull(message = "请选择怎么收到的") @Nullable ObjectionWay way,
		@Size(max = 50, message = "提出人最多 50 个字") String name, String phone,
		@NotBlank(message = "请写异议内容") @Size(max = 2000, message = "异议内容最多 2000 个字") String content,
		@NotBlank(message = "请填收到日期") @Day(label = "收到日期") String day,
		@NotBlank(message = "请填收到时间") @Pattern(regexp = "|([01]\\d|2[0-3]):[0-5]\\d",
				message = "收到时间应为 23:59 这样的形式") String time) {

	void check(Errors errors) {
		String wrong = Phone.wrong(Phone.digits(this.phone));
		if (!wrong.isEmpty()) {
			errors.rejectValue("phone", "wrong", wrong);
		}
		if (this.way == ObjectionWay.ONLINE) {
			errors.rejectValue("way", "wrong", "网上提交的由居民自己提交，不在这里登记");
		}
	}

	NewObjection written(ZoneId zone) {
		return new NewObjection((this.way != null) ? this.way : ObjectionWay.PAPER, this.name.strip(),
				Phone.digits(this.phone), this.content.strip(),
				LocalDate.parse(this.day.strip()).atTime(LocalTime.parse(this.time)).atZone(zone).toInstant());
	}

}
