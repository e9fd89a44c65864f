package cn.nanshan.minsheng.funding.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.AllocationLine;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An allocation sheet as typed: a line for each community and one for the street's own
 * projects.
 *
 * @param version version of the budget when the page was opened
 * @param lines the lines
 * @param document number of the decision
 */
record AllocationForm(int version, @Valid List<Line> lines,
		@NotBlank(message = "请填分配依据文件或会议纪要号") @Size(max = 80, message = "文号最多 80 个字") String document) {

	AllocationForm {
		lines = (lines != null) ? List.copyOf(lines) : List.of();
	}

	static AllocationForm of(int version, List<Community> communities, Map<String, Allocation> set) {
		List<Line> lines = new java.util.ArrayList<>(
				communities.stream().map((place) -> Line.of(place, set.get(place.code()))).toList());
		lines.add(Line.of(set.get("")));
		return new AllocationForm(version, lines, "");
	}

	/** Returns the lines that were filled in. */
	List<AllocationLine> toLines() {
		return this.lines.stream().filter((line) -> !line.isEmpty()).map(Line::toLine).toList();
	}

	/**
	 * One line.
	 *
	 * @param community code of the community, empty for the street's own projects
	 * @param amount yuan
	 * @param weak {@code true} if the street counts it as weak, absent if its box is
	 * empty
	 * @param reason why it gets more
	 */
	record Line(String community, @Yuan(label = "额度", optional = true, zero = true) String amount,
			@Nullable String weak, @Size(max = 200, message = "理由最多 200 个字") String reason) {

		Line {
			community = Objects.requireNonNullElse(community, "");
			amount = Objects.requireNonNullElse(amount, "");
			reason = Objects.requireNonNullElse(reason, "");
		}

		static Line of(Community place, @Nullable Allocation set) {
			return (set != null) ? of(set) : new Line(place.code(), "", ticked(place.weak()), "");
		}

		static Line of(@Nullable Allocation set) {
			return (set != null) ? new Line(Objects.requireNonNullElse(set.communityCode(), ""),
					set.amount().yuan().toPlainString(), ticked(set.weak()), set.reason()) : new Line("", "", null, "");
		}

		private static @Nullable String ticked(boolean weak) {
			return weak ? "true" : null;
		}

		/** Returns whether the box is ticked. */
		public boolean isWeak() {
			return this.weak != null;
		}

		boolean isEmpty() {
			return this.amount.isBlank();
		}

		AllocationLine toLine() {
			return new AllocationLine(this.community.isEmpty() ? null : this.community,
					Money.of(Yuan.Validator.plain(this.amount)), isWeak(), this.reason.strip());
		}

	}

}
