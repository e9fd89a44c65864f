package cn.nanshan.minsheng.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.ResidentDemand;
import cn.nanshan.minsheng.household.Awareness;
import cn.nanshan.minsheng.shared.Phone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A demand as a resident typed it.
 *
 * @param community 社区
 * @param round round of the sheet that led here
 * @param content 内容
 * @param place 位置
 * @param kind 类别
 * @param household 门牌
 * @param phone 手机号码
 * @param photos 照片
 * @param aware 知道民生微实事吗
 * @param tookPart 参与过吗
 * @param satisfied 满意吗
 * @param website a trap that people do not see and programs fill in
 */
record ResidentForm(@NotBlank(message = "请选择您所在的社区") @Nullable String community, @Nullable String round,
		@NotBlank(message = "请写一写您的需求") @Size(max = 500, message = "最多 500 个字") @Nullable String content,
		@NotBlank(message = "请写明在哪里") @Size(max = 100, message = "位置最多 100 个字") @Nullable String place,
		@Nullable String kind, @Size(max = 30, message = "门牌最多 30 个字") @Nullable String household,
		@Nullable String phone, @Nullable List<MultipartFile> photos, @Nullable String aware, @Nullable String tookPart,
		@Nullable String satisfied, @Nullable String website) {

	static ResidentForm of(@Nullable String community, @Nullable String round) {
		return new ResidentForm(community, round, "", "", "", "", "", null, "", "", "", "");
	}

	void check(Errors errors) {
		if (!Phone.wrong(digits()).isEmpty()) {
			errors.rejectValue("phone", "wrong", "请填写 11 位手机号码，或带区号的座机号码；也可以不填");
		}
		if (!Objects.toString(this.website, "").isEmpty()) {
			errors.reject("trap", "提交没有成功：请用普通浏览器重新填写，不要使用自动填表。");
		}
	}

	ResidentDemand demand() {
		return new ResidentDemand(Objects.toString(this.community), key(this.round),
				Arrays.stream(DemandKind.values())
					.filter((it) -> it.name().equals(this.kind))
					.findFirst()
					.orElse(DemandKind.OTHER),
				Objects.toString(this.content), Objects.toString(this.place), Objects.toString(this.household, ""),
				digits(), Awareness.of(this.aware, this.tookPart, this.satisfied));
	}

	private String digits() {
		return Phone.digits(Objects.toString(this.phone, ""));
	}

	private static @Nullable UUID key(@Nullable String typed) {
		return (typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? UUID.fromString(typed)
				: null;
	}

}
