package cn.nanshan.minsheng.access;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The jobs: when they ran, how it went, when they run next. */
@Controller
@RequestMapping("/admin/jobs")
class JobController {

	private final JobKeeping jobs;

	JobController(JobKeeping jobs) {
		this.jobs = jobs;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("rows", this.jobs.list(actor));
		return "access/jobs";
	}

	@PostMapping("/{job}/run")
	String run(@PathVariable String job, Actor actor, RedirectAttributes redirect) {
		this.jobs.runNow(job, actor);
		redirect.addFlashAttribute("done", "已安排，十几秒内由一台服务器运行");
		return "redirect:/admin/jobs";
	}

	@Bean
	static NavigationEntry jobsLink() {
		return NavigationEntry.of(NavigationGroup.ADMINISTRATION, 30, "定时任务", "/admin/jobs", Role.SYSTEM_ADMIN);
	}

}
