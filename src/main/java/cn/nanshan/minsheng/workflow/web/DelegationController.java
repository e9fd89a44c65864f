package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.workflow.Approver;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.Delegating;
import cn.nanshan.minsheng.workflow.NewDelegation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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

/** The page on which approvers give their signature to a deputy while they are away. */
@Controller
class DelegationController {

	private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final Delegating delegating;

	private final Clock clock;

	DelegationController(Delegating delegating, Clock clock) {
		this.delegating = delegating;
		this.clock = clock;
	}

	@GetMapping("/delegations")
	String list(Actor actor, Model model) {
		model.addAttribute("form", new DelegationForm("", "", "", "", ""));
		return page(actor, model);
	}

	@PostMapping("/delegations")
	String give(@Valid @ModelAttribute("form") DelegationForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors() && form.first().isAfter(form.last())) {
			errors.rejectValue("lastDay", "order", "最后一天不能早于第一天");
		}
		if (errors.hasErrors()) {
			return page(actor, model);
		}
		try {
			this.delegating.give(form.toCommand(), actor);
		}
		catch (Refused ex) {
			errors.reject("refused", ex.sentence());
			return page(actor, model);
		}
		redirect.addFlashAttribute("done", "已登记委托，代签时意见上会写明委托期。");
		return "redirect:/delegations";
	}

	@PostMapping("/delegations/{id}/end")
	String end(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		this.delegating.end(id, actor);
		redirect.addFlashAttribute("done", "委托已结束。");
		return "redirect:/delegations";
	}

	private String page(Actor actor, Model model) {
		List<Approver> all = this.delegating.approvers(actor);
		model.addAttribute("absent", all.stream()
			.filter((one) -> actor.is(one.accountId()) || actor.roles().contains(Role.TASK_FORCE))
			.map((one) -> Choice.of(one.accountId() + "/" + one.role().name(), one.name() + "　" + one.role().label()))
			.toList());
		model.addAttribute("deputies",
				all.stream()
					.filter((one) -> !actor.is(one.accountId()))
					.map((one) -> Choice.of(one.accountId().toString(), one.name() + "　" + one.role().label()))
					.toList());
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("rows",
				this.delegating.list(actor)
					.stream()
					.map((one) -> new Row(one.id(), one.role().label(), one.absentName(), one.deputyName(),
							one.firstDay(), one.lastDay(), one.reason(),
							(one.endedAt() != null) ? "已结束"
									: one.holdsOn(today) ? "代签中" : today.isBefore(one.firstDay()) ? "未开始" : "已到期",
							one.endedAt() == null && !today.isAfter(one.lastDay())
									&& (actor.is(one.absentId()) || actor.roles().contains(Role.TASK_FORCE))))
					.toList());
		return "street/delegations";
	}

	@Bean
	static NavigationEntry delegationsLink() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 60, "审批委托", "/delegations",
				Approvers.OFFICES.toArray(Role[]::new));
	}

	/**
	 * A delegation as listed.
	 *
	 * @param id its id
	 * @param role the office
	 * @param absent who is away
	 * @param deputy who signs instead
	 * @param first first day
	 * @param last last day
	 * @param reason why
	 * @param standing 未开始, 代签中, 已到期 or 已结束
	 * @param endable whether the reader may end it now
	 */
	record Row(UUID id, String role, String absent, String deputy, LocalDate first, LocalDate last, String reason,
			String standing, boolean endable) {
	}

	/**
	 * A delegation as typed.
	 *
	 * @param absent account and office of who is away, joined by a slash
	 * @param deputy account of who signs instead
	 * @param firstDay 第一天
	 * @param lastDay 最后一天
	 * @param reason 原因
	 */
	record DelegationForm(@Pattern(regexp = UUID_PATTERN + "/[A-Z_]{3,40}", message = "请选择谁不在岗") String absent,
			@Pattern(regexp = UUID_PATTERN, message = "请选择由谁代签") String deputy,
			@NotBlank(message = "请填写第一天") @Day(label = "第一天") @Nullable String firstDay,
			@NotBlank(message = "请填写最后一天") @Day(label = "最后一天") @Nullable String lastDay,
			@NotBlank(message = "请写明原因，例如出差、休假") @Size(max = 200, message = "原因最多 200 个字") @Nullable String reason) {

		LocalDate first() {
			return LocalDate.parse(Objects.toString(this.firstDay).strip());
		}

		LocalDate last() {
			return LocalDate.parse(Objects.toString(this.lastDay).strip());
		}

		NewDelegation toCommand() {
			String[] away = this.absent.split("/", 2);
			return new NewDelegation(UUID.fromString(away[0]), office(away[1]), UUID.fromString(this.deputy), first(),
					last(), Objects.toString(this.reason).strip());
		}

		private static Role office(String typed) {
			return Approvers.OFFICES.stream()
				.filter((role) -> role.name().equals(typed))
				.findFirst()
				.orElseThrow(() -> new Refused("没有这个审批岗位。"));
		}

	}

}
