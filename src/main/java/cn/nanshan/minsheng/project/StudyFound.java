package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the street's own study found of a project (MF-14).
 *
 * @param passed whether the party committee's meeting took it up, absent before it
 * @param result the meeting's result in words, empty before it
 * @param silent names of communities concerned that have not said what they think
 */
public record StudyFound(@Nullable Boolean passed, String result, List<String> silent) {

	public StudyFound {
		silent = List.copyOf(silent);
	}

	Verdict decided() {
		return Verdict.of(Boolean.TRUE.equals(this.passed), (this.passed != null) ? this.result : "街道党工委会议还没有表决",
				"街道党工委会议研究确定：同意多于反对，且超过班子成员的一半");
	}

	Verdict heard() {
		return Verdict.of(this.silent.isEmpty(),
				this.silent.isEmpty() ? "涉及的社区都提了意见" : "还没有提意见：" + String.join("、", this.silent), "涉及的每个社区都提出意见");
	}

}
