package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.PolicyTermBook;

import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whoever hands a project on, or decides on it, what the registers and the words of
 * today say of it.
 */
@UseCase
@Transactional(readOnly = true)
public class ExclusionPrompting {

	private final DesignExclusions exclusions;

	private final PolicyTermBook terms;

	private final Clock clock;

	ExclusionPrompting(DesignExclusions exclusions, PolicyTermBook terms, Clock clock) {
		this.exclusions = exclusions;
		this.terms = terms;
		this.clock = clock;
	}

	/** Returns the prompts on a project that the actor may see. */
	@AnyStaff(action = "查看负面清单提示")
	public List<ExclusionPrompt> of(Project project, Actor actor) {
		ProjectDesign design = project.design();
		return new SelfCheck(design, true, this.exclusions.of(project.home(), design,
				this.terms.on(LocalDate.now(this.clock), project.home().streetCode())))
			.prompts();
	}

}
