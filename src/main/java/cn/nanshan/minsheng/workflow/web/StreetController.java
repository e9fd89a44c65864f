package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.Yuan;
import cn.nanshan.minsheng.workflow.RegulationReading;
import cn.nanshan.minsheng.workflow.RegulationState;
import cn.nanshan.minsheng.workflow.StreetRegulation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the streets' own regulations, their editions, and a simulation of the chain. */
@Controller
class StreetController {

	private final RegulationReading reading;

	private final Places places;

	private final Clock clock;

	StreetController(RegulationReading reading, Places places, Clock clock) {
		this.reading = reading;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/policy/streets")
	String list(Actor actor, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("rows",
				this.reading.streets(actor)
					.stream()
					.map((street) -> StreetRow.of(street.code(), street.name(),
							this.reading.editions(street.code(), actor), today))
					.toList());
		return "street/list";
	}

	@GetMapping("/policy/streets/{street}")
	String show(@PathVariable String street, @RequestParam(defaultValue = "0") int edition, Actor actor, Model model) {
		List<StreetRegulation> editions = this.reading.editions(street, actor);
		LocalDate today = LocalDate.now(this.clock);
		Optional<StreetRegulation> shown = editions.stream()
			.filter((it) -> (edition > 0) ? it.edition() == edition : it.isInForceOn(today))
			.findFirst();
		model.addAttribute("street", street);
		model.addAttribute("name", this.places.streetName(street));
		model.addAttribute("editions", editions.stream().map((it) -> EditionRow.of(it, today)).toList());
		model.addAttribute("page",
				shown
					.map((it) -> EditionPage.of(it, today, this.reading.approvers(street, actor),
							this.reading.papers(it.id(), actor)))
					.orElse(null));
		model.addAttribute("drafting", editions.get(0).state() == RegulationState.DRAFT);
		model.addAttribute("taskForce", actor.roles().contains(Role.TASK_FORCE));
		model.addAttribute("leader", actor.roles().contains(Role.STREET_LEADER));
		model.addAttribute("endable", editions.stream().filter(StreetRegulation::isOpenEnded).findFirst().orElse(null));
		return "street/show";
	}

	@GetMapping("/policy/streets/{street}/simulation")
	String simulate(@PathVariable String street, @Valid @ModelAttribute("form") SimulationForm form,
			BindingResult errors, Actor actor, Model model) {
		model.addAttribute("street", street);
		model.addAttribute("name", this.places.streetName(street));
		model.addAttribute("types", Choice.of(ProjectType.class, ProjectType::label));
		model.addAttribute("tracks", Choice.of(Track.class, Track::label));
		StreetRegulation edition = this.reading.inForce(street, actor).orElse(null);
		model.addAttribute("edition", edition);
		if (edition != null && !errors.hasErrors() && form.isAsked()) {
			model.addAttribute("steps",
					this.reading.simulate(edition, form.way(), form.type() == ProjectType.WORKS, form.yuan(), actor));
		}
		return "street/simulation";
	}

	@Bean
	static NavigationEntry streetRegulationsLink() {
		return NavigationEntry.of(NavigationGroup.REFERENCE, 35, "街道制度", "/policy/streets",
				Arrays.stream(Role.values())
					.filter((role) -> role.level() != Level.ADMIN && role.level() != Level.VENDOR)
					.toArray(Role[]::new));
	}

	/**
	 * What is simulated.
	 *
	 * @param type 类型
	 * @param track 项目路径, a community's unless another is chosen
	 * @param sum 申报金额
	 */
	record SimulationForm(@Nullable ProjectType type, @Nullable Track track,
			@Yuan(label = "申报金额", optional = true) @Nullable String sum) {

		Track way() {
			return (this.track != null) ? this.track : Track.COMMUNITY;
		}

		boolean isAsked() {
			return this.type != null && this.sum != null && !this.sum.isBlank();
		}

		Money yuan() {
			return Money.of(Yuan.Validator.plain(String.valueOf(this.sum)));
		}

	}

	/**
	 * A street in the list.
	 *
	 * @param code its code
	 * @param name its name
	 * @param edition the edition in force in words
	 * @param inForce whether there is one
	 * @param worksUnit who answers for works
	 * @param drafting whether another edition is being written
	 */
	record StreetRow(String code, String name, String edition, boolean inForce, String worksUnit, boolean drafting) {

		static StreetRow of(String code, String name, List<StreetRegulation> editions, LocalDate today) {
			StreetRegulation now = editions.stream().filter((it) -> it.isInForceOn(today)).findFirst().orElse(null);
			return new StreetRow(code, name,
					(now != null) ? "第 %d 版　%s".formatted(now.edition(), now.title()) : "没有生效的制度，不能审批", now != null,
					(now != null) ? now.posts().worksUnit() : "", editions.get(0).state() == RegulationState.DRAFT);
		}

	}

	/**
	 * An edition in the list of editions.
	 *
	 * @param edition which
	 * @param title its title
	 * @param number number of its document
	 * @param standing 草稿, 待生效, 生效 or 废止
	 * @param from first day in force, absent for a draft
	 * @param to last day in force, absent if open
	 */
	record EditionRow(int edition, String title, String number, String standing, @Nullable LocalDate from,
			@Nullable LocalDate to) {

		static EditionRow of(StreetRegulation it, LocalDate today) {
			return new EditionRow(it.edition(), it.title(), it.number(), it.standingOn(today), it.inForceFrom(),
					it.inForceTo());
		}

	}

}
