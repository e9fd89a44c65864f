package cn.nanshan.minsheng.procurement;

import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.integrity.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The person who handles a step, as the conflict rules look at it.
 *
 * @param standing the yearly declaration
 * @param party who could gain, absent while nobody is named
 * @param stated whether the statement for this step was given
 */
record Handler(Standing standing, @Nullable Party party, boolean stated) {

	boolean isUnrelated() {
		return this.party == null || this.standing.relationTo(this.party).isEmpty();
	}

	String relationInWords() {
		return (this.party == null) ? "还没有选定单位"
				: this.standing.relationTo(this.party)
					.map((relation) -> this.standing.name() + "：" + relation)
					.orElse("与申报内容比对，没有关系");
	}

	boolean isDeclared() {
		return this.standing.isCurrent() && this.stated;
	}

	String declarationInWords() {
		return this.standing.inWords() + (this.stated ? "，已作本次承诺" : "，没有作本次承诺");
	}

}
