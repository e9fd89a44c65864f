package cn.nanshan.minsheng.settlement.web;

import java.util.List;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.settlement.SelfRating;
import cn.nanshan.minsheng.settlement.SelfRatingSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 绩效自评 as typed, one row a target in the order of the targets. */
record SelfRatingForm(int version, @Valid List<Row> rows) {

	/** One target. */
	record Row(@NotBlank(message = "请写完成情况") @Size(max = 500, message = "最多 500 个字") String achieved,
			@Pattern(regexp = "100|\\d{1,2}", message = "自评分填 0 到 100 的整数") String score) {

		Row {
			achieved = (achieved != null) ? achieved : "";
			score = (score != null) ? score : "";
		}

		static Row orEmpty(@Nullable Row row) {
			return (row != null) ? row : new Row("", "");
		}

	}

	SelfRatingForm {
		rows = (rows != null) ? rows.stream().map(Row::orEmpty).toList() : List.of();
	}

	static SelfRatingForm of(SelfRatingSheet sheet) {
		return new SelfRatingForm(sheet.version(),
				IntStream.range(0, sheet.targets().size())
					.mapToObj((position) -> sheet.ratings()
						.stream()
						.filter((rating) -> rating.position() == position)
						.map((rating) -> new Row(rating.achieved(), String.valueOf(rating.score())))
						.findFirst()
						.orElseGet(() -> new Row("", "")))
					.toList());
	}

	List<SelfRating> toRatings() {
		return IntStream.range(0, this.rows.size())
			.mapToObj((position) -> new SelfRating(position, this.rows.get(position).achieved().strip(),
					Integer.parseInt(this.rows.get(position).score())))
			.toList();
	}

}
