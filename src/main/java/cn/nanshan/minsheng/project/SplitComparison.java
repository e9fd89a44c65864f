package cn.nanshan.minsheng.project;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.CharacterPairs;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Compares one project with others and says which of them look like it, and why (domain
 * K2, K10, K11). Within a community the sum is that of all which are alike, because a
 * thing can be cut into more than two; with another community, where only the place is
 * the same, it is that of the two, and only the sum counts: every community has a square
 * in front of its service centre.
 */
final class SplitComparison {

	private final Outline outline;

	private final Money sum;

	private final Money cap;

	private final Money nearCap;

	private final double least;

	private final CharacterPairs name;

	private final CharacterPairs content;

	private final CharacterPairs place;

	SplitComparison(SplitSubject subject, PolicyTerms terms) {
		this.outline = subject.outline();
		this.sum = subject.sum();
		this.cap = terms.cap(this.outline.type());
		this.nearCap = terms.percent(TermKey.NEAR_CAP).of(this.cap);
		this.least = terms.number(TermKey.SPLIT_SIMILARITY).doubleValue();
		this.name = CharacterPairs.ofLetters(this.outline.name());
		this.content = CharacterPairs.ofLetters(this.outline.content());
		this.place = CharacterPairs.ofLetters(this.outline.place());
	}

	/** Returns whether the project alone comes close to its cap. */
	boolean isNearCap() {
		return this.sum.atMost(this.cap) && this.nearCap.atMost(this.sum);
	}

	List<SplitHit> hits(List<SplitCandidate> candidates) {
		List<Alike> alike = candidates.stream().map(this::compare).filter((it) -> it.likeness() >= this.least).toList();
		Money own = this.sum.plus(Money.sum(alike.stream()
			.filter((it) -> it.candidate().own() && addsUp(it.candidate().other()))
			.map((it) -> it.candidate().other().sum())
			.toList()));
		List<SplitHit> hits = new ArrayList<>();
		for (Alike one : alike) {
			SplitHit.Other other = one.candidate().other();
			Money total = (one.candidate().own() && addsUp(other)) ? own : this.sum.plus(other.sum());
			SplitKind kind = kind(one, total);
			if (kind != null) {
				hits.add(new SplitHit(other, kind, one.likeness(), one.samePlace(), total, this.cap, null));
			}
		}
		return hits;
	}

	private @Nullable SplitKind kind(Alike one, Money total) {
		SplitHit.Other other = one.candidate().other();
		if (addsUp(other) && this.sum.atMost(this.cap) && total.moreThan(this.cap)) {
			return SplitKind.SPLIT;
		}
		if (!one.candidate().own()) {
			return null;
		}
		if (one.samePlace() || this.name.equals(CharacterPairs.ofLetters(other.name()))) {
			return SplitKind.DUPLICATE;
		}
		return (addsUp(other) && total.atMost(this.cap) && this.nearCap.atMost(total)) ? SplitKind.NEAR_CAP : null;
	}

	/** Only what is of the same type and within the cap itself can be a part of it. */
	private boolean addsUp(SplitHit.Other other) {
		return other.type() == this.outline.type() && other.sum().atMost(this.cap);
	}

	private Alike compare(SplitCandidate candidate) {
		SplitHit.Other other = candidate.other();
		double names = this.name.likeness(CharacterPairs.ofLetters(other.name()));
		double contents = this.content.likeness(CharacterPairs.ofLetters(other.content()));
		boolean samePlace = this.place.likeness(CharacterPairs.ofLetters(other.place())) >= this.least;
		return new Alike(candidate, Math.max(names, contents), samePlace);
	}

	private record Alike(SplitCandidate candidate, double likeness, boolean samePlace) {

	}

}
