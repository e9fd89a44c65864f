package cn.nanshan.minsheng.report.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the lists of matters: 待办, 已办, 我发起的, and what waits within reach. */
@Controller
class TaskController {

	private final TaskPages pages;

	TaskController(TaskPages pages) {
		this.pages = pages;
	}

	@GetMapping("/tasks")
	String list(@ModelAttribute("query") TaskQuery query, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(query, after, actor));
		return "report/tasks";
	}

}
