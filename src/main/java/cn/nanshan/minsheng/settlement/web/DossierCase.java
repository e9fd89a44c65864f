package cn.nanshan.minsheng.settlement.web;

import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.web.CaseContribution;
import cn.nanshan.minsheng.project.web.CaseTab;
import cn.nanshan.minsheng.settlement.ArchiveFacts;
import cn.nanshan.minsheng.settlement.Archiving;
import cn.nanshan.minsheng.settlement.DossierItem;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds the dossier with its archive list to the case page. */
@Component
@Order(90)
class DossierCase implements CaseContribution {

	private final Archiving archiving;

	DossierCase(Archiving archiving) {
		this.archiving = archiving;
	}

	@Override
	public Optional<CaseTab> tab(Project project, Actor actor) {
		if (project.contractAmount() == null) {
			return Optional.empty();
		}
		return Optional.of(new CaseTab("dossier", "卷宗", 80, "settlement/_dossier :: content",
				() -> content(project.number(), actor)));
	}

	private DossierTab content(String number, Actor actor) {
		List<DossierItem> checklist = ((ArchiveFacts) this.archiving.assess(number, actor).facts()).checklist();
		long missing = checklist.stream().filter((item) -> !item.present()).count();
		String sentence = (missing == 0) ? checklist.size() + " 项材料齐全"
				: "%d 项中还缺 %d 项".formatted(checklist.size(), missing);
		return new DossierTab(sentence, checklist);
	}

	/**
	 * The tab 卷宗.
	 *
	 * @param sentence how complete it is
	 * @param checklist the archive list
	 */
	record DossierTab(String sentence, List<DossierItem> checklist) {

	}

}
