package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.project.ExclusionPrompt;
import cn.nanshan.minsheng.web.CheckRow;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form of a project while it is filled in, and is brought up to
 * date as somebody types.
 *
 * @param saved when what was typed was last kept, in words; empty before
 * @param steps the steps with what each still lacks
 * @param wrongs what cannot be read yet, each leading to its field
 * @param unread why nothing can be checked yet, absent if it was
 * @param open what would block it now
 * @param rest how many clauses are met, in words
 * @param papers what the street wants to see with it, ticked if it is at hand
 * @param prompts what speaks against it by the negative list
 * @param splits what looks like it
 * @param precedents earlier projects to learn from
 */
record DesignBeside(String saved, List<Step> steps, List<Wrong> wrongs, @Nullable String unread, List<CheckRow> open,
		String rest, List<Paper> papers, List<ExclusionPrompt> prompts, List<Alike> splits, List<Earlier> precedents) {

	/** Returns how many of the papers are at hand. */
	public long atHand() {
		return this.papers.stream().filter(Paper::ticked).count();
	}

	/**
	 * A paper of the street's list.
	 *
	 * @param item what it is
	 * @param ticked whether the writer has it at hand
	 */
	record Paper(String item, boolean ticked) {

	}

	/**
	 * A field that cannot be read yet, or that its row lacks.
	 *
	 * @param message what is wrong, with the number of its row
	 * @param anchor id of the field
	 */
	record Wrong(String message, String anchor) {

	}

	/**
	 * A step of the form.
	 *
	 * @param label its name
	 * @param anchor its place on the page
	 * @param lacking what it lacks, in words; empty if nothing or not known
	 */
	record Step(String label, String anchor, String lacking) {

	}

	/**
	 * A project that looks like this one.
	 *
	 * @param name its name
	 * @param number its number
	 * @param href its page, absent if the reader may not see it
	 * @param kind why it is shown, in a word
	 * @param why the same in a sentence
	 * @param standing how it stands
	 */
	record Alike(String name, String number, @Nullable String href, String kind, String why, String standing) {

	}

	/**
	 * An earlier project.
	 *
	 * @param name its name
	 * @param number its number
	 * @param href its page, absent if the reader may not see it
	 * @param place whose it was
	 * @param money what it was granted and cost
	 * @param satisfaction how satisfied the residents were, empty if not known
	 */
	record Earlier(String name, String number, @Nullable String href, String place, String money, String satisfaction) {

	}

}
