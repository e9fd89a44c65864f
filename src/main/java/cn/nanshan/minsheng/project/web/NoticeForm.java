package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.PublishNotice;
import cn.nanshan.minsheng.workflow.NoticeNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A notice as typed.
 *
 * @param version version of the project that was seen
 * @param node which step's result
 * @param title title
 * @param text text
 * @param channels where it is posted
 * @param link address of the photo or page
 */
record NoticeForm(int version, NoticeNode node, @NotBlank(message = "请填标题") String title,
		@NotBlank(message = "请写公示文稿") String text, @NotBlank(message = "请写明在哪里张贴或发布") String channels,
		@Pattern(regexp = "|https?://\\S+", message = "链接应以 http:// 或 https:// 开头") String link) {

	/** Returns a form with a text made from what is known; the clerk edits it. */
	static NoticeForm suggest(Project project, NoticeNode node, String community) {
		String name = project.outline().name();
		String text = "“%s”（%s）%s。现将%s予以公示，如有不同意见，请在公示期内向%s居委会书面提出。\n项目内容：%s".formatted(name, project.number(),
				switch (node) {
					case DELIBERATION -> "已经居民评议通过";
					case URGENT -> "属应急项目，已经先行实施";
					default -> "的" + node.label() + "已经确定";
				}, node.label(), community, project.outline().content());
		return new NoticeForm(project.version(), node, name + " " + node.label() + "公示", text, "社区公告栏", "");
	}

	PublishNotice toCommand() {
		return new PublishNotice(this.version, this.node, this.title, this.text, this.channels, this.link);
	}

}
