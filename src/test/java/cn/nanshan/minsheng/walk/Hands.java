package cn.nanshan.minsheng.walk;

import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.EntryRefused;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.settlement.SignedTwice;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.security.access.AccessDeniedException;

/** Does what a turn says, through the use cases, each kind of act by its own hands. */
final class Hands {

	private final HandsOfTheCommunity community;

	private final HandsOfTheStreet street;

	private final HandsOnTheWork work;

	private final HandsOnTheMoney money;

	Hands(HandsOfTheCommunity community, HandsOfTheStreet street, HandsOnTheWork work, HandsOnTheMoney money) {
		this.community = community;
		this.street = street;
		this.work = work;
		this.money = money;
	}

	/** Does it and returns why it was refused, empty if it was not. */
	Optional<RuntimeException> perform(Turn turn) {
		try {
			act(turn);
			return Optional.empty();
		}
		catch (Refused | NotFound | StaleVersion | NotCleared | EntryRefused | SignedTwice | AccessDeniedException ex) {
			return Optional.of(ex);
		}
	}

	private void act(Turn turn) {
		switch (turn.move()) {
			case DRAFT, REVISE, ENTER, CALL, PASS, FAIL, MISCOUNT, POST_RESULT, POST_PROCUREMENT, POST_ACCEPTANCE,
					SUBMIT, RECALL, WITHDRAW ->
				this.community.perform(turn);
			case AGREE, LOWER, AGREE_BLINDLY, RETURN, RETURN_TO_STEP, REFUSE, TAKE_BACK, OPEN, QUOTE, AWARD, FAIL_ROUND,
					CONTRACT, CHANGE ->
				this.street.perform(turn);
			case START, SUSPEND, RESUME, TERMINATE, REPORT_MONTH, CONFIRM_MONTH, TAKE_PART, REPORT_DONE, RETURN_DONE,
					CONFIRM_DONE, ORGANISE, LOOK, ACCEPT, RECTIFY, REJECT_WORK, MEND, EVALUATE_DAILY, EVALUATE ->
				this.work.perform(turn);
			case SLEEP, RAISE, CUT, ASK, REVIEW, CHECK, PERMIT, PAY, SEND_BACK, SETTLE, RATE, ARCHIVE ->
				this.money.perform(turn);
		}
	}

	/** Returns an id that nothing has. */
	static UUID nobody() {
		return new UUID(0, 0);
	}

}
