package cn.nanshan.minsheng.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Term;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.shared.Money;

/**
 * Proposes whether a community or the street should run a project, and says why (MF-14).
 * Several communities, special knowledge and the street's own line bind; the district's
 * usual line only advises, until the street makes it its own.
 *
 * @param signs what speaks for the street
 */
public record Routing(List<Sign> signs) {

	public Routing {
		signs = List.copyOf(signs);
	}

	/** Looks at a design and the communities it concerns. */
	static Routing of(Outline outline, List<Share> shares, PolicyTerms terms) {
		List<Sign> signs = new ArrayList<>();
		if (shares.size() > 1) {
			signs.add(new Sign(StudyReason.CROSS_COMMUNITY, "涉及 %d 个社区".formatted(shares.size()), true));
		}
		Term line = terms
			.term((outline.type() == ProjectType.WORKS) ? TermKey.STREET_TRACK_WORKS : TermKey.STREET_TRACK_SERVICE);
		Money requested = outline.requested();
		if (requested != null && Money.of(line.value()).atMost(requested)) {
			signs.add(new Sign(
					StudyReason.LARGE, "申报 %s 元，达到%s的界限 %s 元（%s）".formatted(requested,
							line.isOfDistrict() ? "区参考" : "街道", Money.of(line.value()), line.source()),
					!line.isOfDistrict()));
		}
		if (outline.specialised()) {
			signs.add(new Sign(StudyReason.SPECIALISED, "申报时选了“专业性较强”", true));
		}
		return new Routing(signs);
	}

	/** Returns whether the street must run it. */
	public boolean binds() {
		return this.signs.stream().anyMatch(Sign::binding);
	}

	/** Returns whether there is any reason for which the street may run it. */
	public boolean isOpenToStreet() {
		return !this.signs.isEmpty();
	}

	/** Returns the reasons in words. */
	public String inWords() {
		return this.signs.isEmpty() ? "不跨社区，金额不大，专业性不强"
				: this.signs.stream()
					.map((sign) -> sign.reason().label() + "：" + sign.found())
					.collect(Collectors.joining("；"));
	}

	/** Returns what a community's own way has to be told, but for the sum. */
	Verdict ofCommunityTrack() {
		return Verdict.of(this.signs.stream().noneMatch((sign) -> sign.binding() && sign.reason() != StudyReason.LARGE),
				inWords(), "跨社区或专业性较强的由街道研究确定并组织开展");
	}

	/** Returns what a community's own way has to be told of the sum. */
	Verdict ofCommunitySum() {
		return Verdict.of(this.signs.stream().noneMatch((sign) -> sign.binding() && sign.reason() == StudyReason.LARGE),
				inWords(), "没有达到街道自己定的金额界限");
	}

	/** Returns what the street's way has to be told. */
	Verdict ofStreetTrack() {
		return Verdict.of(isOpenToStreet(), inWords(), "跨社区、金额较大、专业性较强，至少有一项");
	}

	/**
	 * One thing that speaks for the street.
	 *
	 * @param reason which of the three
	 * @param found what was found
	 * @param binding whether the community has no choice
	 */
	public record Sign(StudyReason reason, String found, boolean binding) {

	}

}
