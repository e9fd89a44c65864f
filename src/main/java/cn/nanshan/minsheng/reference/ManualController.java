package cn.nanshan.minsheng.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the operating manual: the same file that is read in the repository, packaged by
 * the build.
 */
@Controller
class ManualController {

	static final String PATH = "/help";

	private static final String FILE = "manual/user-guide.md";

	private final Manual manual;

	ManualController(ManualRenderer renderer) throws IOException {
		this.manual = renderer.render(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
	}

	@GetMapping(PATH)
	String show(Actor actor, Model model) {
		model.addAttribute("manual", this.manual);
		model.addAttribute("own", own(actor));
		return "reference/manual";
	}

	/** Returns the sections on the offices that the reader holds. */
	private List<ManualBlock> own(Actor actor) {
		return actor.roles()
			.stream()
			.sorted(Comparator.naturalOrder())
			.map(Role::label)
			.flatMap((office) -> this.manual.sectionOf(office).stream())
			.distinct()
			.toList();
	}

	@Bean
	static NavigationEntry manualLink() {
		return NavigationEntry.of(NavigationGroup.HELP, 10, "操作手册", PATH);
	}

}
