package cn.nanshan.minsheng.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A form came a second time and it is not certain that it means the same as the first.
 */
class FormSentBefore extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final @Nullable String result;

	/**
	 * Creates the answer.
	 * @param result where the first one led, or {@code null} if that is not known
	 */
	FormSentBefore(@Nullable String result) {
		super((result != null) ? "sent before with another content" : "sent before, outcome unknown");
		this.result = result;
	}

	Map<String, Object> model() {
		if (this.result == null) {
			return Map.of("sentence", "这张表单刚刚提交过，上次提交是否生效还不确定。请先查看记录，没有生效再重新填写。");
		}
		return Map.of("sentence", "这张表单已经提交过，上次已经生效，这次的改动没有保存。要再改，请从结果页重新打开表单。", "result", this.result);
	}

}
