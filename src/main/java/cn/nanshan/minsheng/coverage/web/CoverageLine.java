package cn.nanshan.minsheng.coverage.web;

import java.util.Comparator;
import java.util.List;

import cn.nanshan.minsheng.coverage.Coverage;
import cn.nanshan.minsheng.coverage.CoverageLight;
import cn.nanshan.minsheng.coverage.CoverageYear;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * A row of the coverage page: a community, or a street with all of its communities.
 *
 * @param name its name
 * @param href where it leads
 * @param asked households asked; of a street all together
 * @param target households to ask
 * @param projected households at the end of the year at the present speed
 * @param behind communities that will not reach the number, of a street only
 * @param households how the number stands
 * @param keyAsked families asked
 * @param keyTotal families on the roster
 * @param families how the families stand
 * @param rounds rounds held; of a street by its slowest community
 * @param rounded how the rounds stand
 * @param reports how far the year-end reports are, in words
 */
record CoverageLine(String name, String href, int asked, int target, int projected, @Nullable Integer behind,
		CoverageLight households, int keyAsked, int keyTotal, CoverageLight families, int rounds, CoverageLight rounded,
		String reports) {

	/** Whoever needs help stands first: behind with anything, then the fewest asked. */
	static final Comparator<CoverageLine> BEHIND_FIRST = Comparator.comparing((CoverageLine line) -> line.isBehind())
		.reversed()
		.thenComparingInt(CoverageLine::asked);

	static CoverageLine of(Coverage it, CoverageYear year) {
		return new CoverageLine(it.community(), "/coverage/%d/%s".formatted(year.year(), it.communityCode()),
				it.asked(), year.target(), year.projected(it.asked()), null, year.households(it.asked()), it.keyAsked(),
				it.keyTotal(), year.families(it.keyAsked(), it.keyTotal()), it.rounds(), year.rounds(it.rounds()),
				it.reported() ? "已上报" : "未上报");
	}

	/** Sums a street up; it stands as its worst community does. */
	static CoverageLine of(String name, String href, List<Coverage> all, CoverageYear year) {
		int asked = all.stream().mapToInt(Coverage::asked).sum();
		return new CoverageLine(name, href, asked, year.target() * all.size(), year.projected(asked),
				(int) all.stream().filter((it) -> isBehind(year.households(it.asked()))).count(),
				worst(all.stream().map((it) -> year.households(it.asked())).toList()),
				all.stream().mapToInt(Coverage::keyAsked).sum(), all.stream().mapToInt(Coverage::keyTotal).sum(),
				worst(all.stream().map((it) -> year.families(it.keyAsked(), it.keyTotal())).toList()),
				all.stream().mapToInt(Coverage::rounds).min().orElse(0),
				worst(all.stream().map((it) -> year.rounds(it.rounds())).toList()),
				"%d / %d 个社区".formatted(all.stream().filter(Coverage::reported).count(), all.size()));
	}

	private static boolean isBehind(CoverageLight light) {
		return light == CoverageLight.AMBER || light == CoverageLight.RED;
	}

	private static CoverageLight worst(List<CoverageLight> lights) {
		return lights.stream().max(Enum::compareTo).orElse(CoverageLight.ON_THE_WAY);
	}

	/** Returns whether the row is behind with anything. */
	public boolean isBehind() {
		return isBehind(this.households) || isBehind(this.families) || isBehind(this.rounded);
	}

	public int share() {
		return (this.target == 0) ? 0 : Math.min(100, (int) (100L * this.asked / this.target));
	}

	public Status status(CoverageLight light) {
		return switch (light) {
			case REACHED -> Status.MET;
			case ON_THE_WAY -> Status.ON_TIME;
			case AMBER -> Status.DUE_SOON;
			case RED -> Status.OVERDUE;
		};
	}

}
