package cn.nanshan.minsheng.household.web;

import java.util.Objects;

import cn.nanshan.minsheng.household.CategoryKeeping;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a street keeps its own categories of families to ask. */
@Controller
class CategoryController {

	private final CategoryKeeping keeping;

	CategoryController(CategoryKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/key-households/categories")
	String list(Actor actor, Model model) {
		model.addAttribute("form", new CategoryForm(""));
		return page(actor, model);
	}

	@PostMapping("/key-households/categories")
	String add(@Valid @ModelAttribute("form") CategoryForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(actor, model);
		}
		this.keeping.add(Objects.toString(form.label()), actor);
		redirect.addFlashAttribute("done", "已增加类别，社区可以按它登记家庭。");
		return "redirect:/key-households/categories";
	}

	@PostMapping("/key-households/categories/{code}/retirement")
	String retire(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
		this.keeping.use(code, false, actor);
		redirect.addFlashAttribute("done", "已停用，名单里的家庭不受影响。");
		return "redirect:/key-households/categories";
	}

	@PostMapping("/key-households/categories/{code}/revival")
	String revive(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
		this.keeping.use(code, true, actor);
		redirect.addFlashAttribute("done", "已启用。");
		return "redirect:/key-households/categories";
	}

	private String page(Actor actor, Model model) {
		model.addAttribute("unit", actor.unitName());
		model.addAttribute("rows", this.keeping.list(actor));
		return "household/categories";
	}

	@Bean
	static NavigationEntry categoriesLink() {
		return NavigationEntry.of(NavigationGroup.DEMAND, 55, "重点人群类别", "/key-households/categories",
				Role.STREET_CLERK);
	}

	/**
	 * A category as typed.
	 *
	 * @param label 名称
	 */
	record CategoryForm(
			@NotBlank(message = "请填写类别名称") @Size(max = 20, message = "类别名称最多 20 个字") @Nullable String label) {

	}

}
