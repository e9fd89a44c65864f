package cn.nanshan.minsheng.demand;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Refused;

import org.springframework.stereotype.Component;

/**
 * Lets a demand be entered for a round of its own community only, while the round takes
 * any, and for a day that has come.
 */
@Component
class OpenRounds {

	private final RoundRepository rounds;

	private final Clock clock;

	OpenRounds(RoundRepository rounds, Clock clock) {
		this.rounds = rounds;
		this.clock = clock;
	}

	void check(Collected collected, String communityCode) {
		if (collected.on().isAfter(LocalDate.now(this.clock))) {
			throw new Refused("征集日期 %s 还没有到。".formatted(collected.on()));
		}
		if (collected.round() != null && this.rounds.findById(collected.round())
			.filter((round) -> round.communityCode().equals(communityCode) && round.state().takesDemands())
			.isEmpty()) {
			throw new Refused("所选的征集轮次没有在进行，不能再录入。请另选一轮，或者选日常征集。");
		}
	}

}
