package cn.nanshan.minsheng.workflow;

import java.util.Collection;
import java.util.Collections;

/**
 * Votes on one item.
 *
 * @param favour votes for
 * @param against votes against
 * @param abstained abstentions
 */
public record Votes(int favour, int against, int abstained) {

	static Votes of(Collection<NamedVote.Choice> choices) {
		return new Votes(Collections.frequency(choices, NamedVote.Choice.FAVOUR),
				Collections.frequency(choices, NamedVote.Choice.AGAINST),
				Collections.frequency(choices, NamedVote.Choice.ABSTAINED));
	}

}
