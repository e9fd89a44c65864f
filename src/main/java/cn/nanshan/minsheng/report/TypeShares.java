package cn.nanshan.minsheng.report;

import java.util.EnumMap;
import java.util.Map;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Money;

/**
 * How the projects that hold money are spread over the three types.
 *
 * @param slices number and sum of each type; a type without projects may be absent
 */
public record TypeShares(Map<ProjectType, Slice> slices) {

	/** No project at all. */
	public static final TypeShares NONE = new TypeShares(Map.of());

	/** Returns number and sum of a type. */
	public Slice of(ProjectType type) {
		return this.slices.getOrDefault(type, Slice.NONE);
	}

	/** Returns number and sum of all types. */
	public Slice all() {
		return this.slices.values().stream().reduce(Slice.NONE, Slice::plus);
	}

	/** Returns both together. */
	public TypeShares plus(TypeShares other) {
		Map<ProjectType, Slice> both = new EnumMap<>(ProjectType.class);
		both.putAll(this.slices);
		other.slices.forEach((type, slice) -> both.merge(type, slice, Slice::plus));
		return new TypeShares(both);
	}

	/**
	 * Projects of one type.
	 *
	 * @param counted how many
	 * @param approved what was approved for them
	 */
	public record Slice(int counted, Money approved) {

		static final Slice NONE = new Slice(0, Money.ZERO);

		Slice plus(Slice other) {
			return new Slice(this.counted + other.counted, this.approved.plus(other.approved));
		}

	}

}
