package cn.nanshan.minsheng.exclusion.web;

import java.util.Arrays;
import java.util.Objects;

import cn.nanshan.minsheng.exclusion.ExclusionClause;
import cn.nanshan.minsheng.exclusion.WordKind;
import cn.nanshan.minsheng.exclusion.WordReach;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A word of the negative list as typed.
 *
 * @param clause which clause
 * @param word the word
 * @param kind a hit or an exception
 * @param reach where it is looked for
 * @param source the document it rests on
 */
record WordForm(@NotBlank(message = "请选择条款") @Nullable String clause,
		@NotBlank(message = "请填写词") @Size(min = 2, max = 20, message = "词应为 2 至 20 个字") @Nullable String word,
		@NotBlank(message = "请选择提示词或例外词") @Nullable String kind, @NotBlank(message = "请选择在哪里找") @Nullable String reach,
		@NotBlank(message = "请填写依据") @Size(max = 100, message = "依据最多 100 个字") @Nullable String source) {

	static final WordForm EMPTY = new WordForm("", "", "", "", "");

	/** Returns whether every choice is one that was offered. */
	boolean isChosen() {
		return isOne(ExclusionClause.values(), this.clause) && isOne(WordKind.values(), this.kind)
				&& isOne(WordReach.values(), this.reach);
	}

	ExclusionClause chosenClause() {
		return ExclusionClause.valueOf(Objects.toString(this.clause));
	}

	WordKind chosenKind() {
		return WordKind.valueOf(Objects.toString(this.kind));
	}

	WordReach chosenReach() {
		return WordReach.valueOf(Objects.toString(this.reach));
	}

	String said() {
		return Objects.toString(this.word, "").strip();
	}

	String basis() {
		return Objects.toString(this.source, "").strip();
	}

	private static boolean isOne(Enum<?>[] values, @Nullable String name) {
		return Arrays.stream(values).anyMatch((it) -> it.name().equals(name));
	}

}
