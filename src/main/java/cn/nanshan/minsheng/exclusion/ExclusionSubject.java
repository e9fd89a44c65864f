package cn.nanshan.minsheng.exclusion;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a project says of itself, as far as the negative list looks at it.
 *
 * @param streetCode its street
 * @param year the street-year that is to pay, absent if nobody wrote one yet
 * @param name 名称
 * @param place 位置
 * @param content 内容
 * @param items the items of its budget
 */
public record ExclusionSubject(String streetCode, @Nullable Integer year, String name, String place, String content,
		List<String> items) {

	public ExclusionSubject {
		items = List.copyOf(items);
	}

	String headings() {
		return this.name + "\n" + String.join("\n", this.items);
	}

}
