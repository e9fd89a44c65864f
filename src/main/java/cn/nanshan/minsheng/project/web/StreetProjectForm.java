package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.Outline;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What opens a draft of the street itself; the rest is written in the form of the
 * project.
 *
 * @param track a project that the street organises, or its yearly overhead project
 * @param name 名称
 * @param type service, goods or works
 * @param year the street-year that pays
 */
record StreetProjectForm(@NotNull(message = "请选择是街道统筹项目还是年度保障服务项目") @Nullable Track track,
		@NotBlank(message = "请写项目名称") @Size(max = 80, message = "名称最多 80 个字") @Nullable String name,
		@NotNull(message = "请选择项目类型") @Nullable ProjectType type,
		@Pattern(regexp = "20\\d\\d", message = "年度写四位数字，如 2026") @NotBlank(message = "请写年度") @Nullable String year) {

	/** Returns an outline with what is known so far. */
	Outline outline(String named, ProjectType kind, String wanted) {
		Outline empty = Outline.named(named.strip(), kind);
		return empty.inYear(Integer.parseInt(wanted));
	}

}
