package cn.nanshan.minsheng.demand.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.demand.Channels;
import cn.nanshan.minsheng.demand.Collected;
import cn.nanshan.minsheng.demand.DemandFilter;
import cn.nanshan.minsheng.demand.DemandPage;
import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.demand.RoundReading;
import cn.nanshan.minsheng.demand.SimilarDemand;
import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.PageFrame;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of demands. */
@Controller
class DemandController {

	private final DemandReading reading;

	private final DemandRegistration registration;

	private final Channels channels;

	private final RoundReading rounds;

	private final DemandPages pages;

	private final Clock clock;

	DemandController(DemandReading reading, DemandRegistration registration, Channels channels, RoundReading rounds,
			DemandPages pages, Clock clock) {
		this.reading = reading;
		this.registration = registration;
		this.channels = channels;
		this.rounds = rounds;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/demands")
	String list(DemandQuery query, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		DemandFilter filter = query.filter(frame.year());
		DemandPage page = this.reading.page(filter, PageKey.of(query.before()), PageKey.of(query.after()), actor);
		model.addAttribute("page", this.pages.table(query, filter, page, frame, actor));
		return "demand/list";
	}

	@GetMapping("/demands/export")
	void export(DemandQuery query, Actor actor, @RequestAttribute PageFrame frame, HttpServletResponse response)
			throws IOException {
		Download.workbook("需求台账-%s.xlsx".formatted(LocalDate.now(this.clock)), response);
		try (DemandSheet sheet = new DemandSheet(response.getOutputStream())) {
			this.reading.each(query.filter(frame.year()), actor, sheet::add);
		}
	}

	@GetMapping("/demands/new")
	String open(@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable UUID round, Actor actor, Model model) {
		Collected today = this.registration.today(actor);
		model.addAttribute("form", (after != null) ? following(this.reading.named(after, actor))
				: DemandForm.next("", new Collected(today.on(), today.collector(), round)));
		return form(forNew(actor), model);
	}

	/** A stack of sheets has round, channel, day and collector in common. */
	private static DemandForm following(DemandView last) {
		return DemandForm.next(last.channel(), new Collected(last.collectedOn(), last.collector(), last.round()));
	}

	private DemandFormPage forNew(Actor actor) {
		return this.pages.forNew(this.registration.unit(actor), this.rounds.entering(actor), actor);
	}

	private DemandFormPage forEdit(DemandView demand, Actor actor) {
		return this.pages.forEdit(demand, this.registration.unit(actor), this.rounds.entering(actor), actor);
	}

	@PostMapping("/demands/new")
	String register(@Valid @ModelAttribute("form") DemandForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String next, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (isWrong(form, errors, actor)) {
			return form(forNew(actor), model);
		}
		if (form.isUncompared()) {
			List<SimilarDemand> similar = this.registration.similar(form.text().content(), actor);
			if (!similar.isEmpty()) {
				model.addAttribute("similar", similar);
				model.addAttribute("next", next);
				return "demand/similar";
			}
		}
		String number = form.twin()
			.map((other) -> this.registration.registerBeside(other, form.text(), form.collected(), actor))
			.orElseGet(() -> this.registration.register(form.text(), form.collected(), actor));
		if (next != null) {
			redirect.addFlashAttribute("done", "已登记 " + number + "，请录下一条。");
			redirect.addAttribute("after", number);
			return "redirect:/demands/new";
		}
		redirect.addFlashAttribute("done", "已登记，编号 " + number + "。");
		return "redirect:/demands/" + number;
	}

	@GetMapping("/demands/{number}")
	String show(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("photoForm", new PhotoForm(null));
		return show(this.reading.named(number, actor), actor, model);
	}

	@PostMapping("/demands/{number}/photos")
	String addPhotos(@PathVariable String number, @ModelAttribute("photoForm") PhotoForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		List<NewFile> files = Uploads.of(form.photos());
		if (files.isEmpty()) {
			errors.rejectValue("photos", "missing", "请选择照片");
		}
		else {
			try {
				this.registration.addPhotos(number, files, actor);
				redirect.addFlashAttribute("done", "已保存照片 " + files.size() + " 张。");
				return "redirect:/demands/" + number;
			}
			catch (FileRefused ex) {
				errors.rejectValue("photos", "refused", ex.sentence());
			}
		}
		return show(this.reading.named(number, actor), actor, model);
	}

	private String show(DemandView demand, Actor actor, Model model) {
		model.addAttribute("page", this.pages.show(demand, actor));
		return "demand/show";
	}

	@GetMapping("/demands/{number}/edit")
	String reopen(@PathVariable String number, Actor actor, Model model) {
		DemandView demand = this.reading.named(number, actor);
		model.addAttribute("form", DemandForm.of(demand));
		return form(forEdit(demand, actor), model);
	}

	@PostMapping("/demands/{number}/edit")
	String correct(@PathVariable String number, @Valid @ModelAttribute("form") DemandForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (isWrong(form, errors, actor)) {
			return form(forEdit(this.reading.named(number, actor), actor), model);
		}
		this.registration.correct(number, form.seenVersion(), form.text(), form.collected(), actor);
		redirect.addFlashAttribute("done", "已保存。");
		return "redirect:/demands/" + number;
	}

	@PostMapping("/demands/{number}/acceptance")
	String accept(@PathVariable String number, @RequestParam int version, Actor actor, RedirectAttributes redirect) {
		this.registration.accept(number, version, actor);
		redirect.addFlashAttribute("done", "社区已受理。");
		return "redirect:/demands/" + number;
	}

	private boolean isWrong(DemandForm form, BindingResult errors, Actor actor) {
		form.check(LocalDate.now(this.clock), errors);
		boolean known = this.channels.inUse(actor.scope().streetCode())
			.stream()
			.anyMatch((channel) -> channel.code().equals(form.channel()));
		if (!known && !errors.hasFieldErrors("channel")) {
			errors.rejectValue("channel", "wrong", "请选择渠道（MF-07）");
		}
		return errors.hasErrors();
	}

	private static String form(DemandFormPage page, Model model) {
		model.addAttribute("page", page);
		return "demand/form";
	}

	/**
	 * Photographs to add.
	 *
	 * @param photos 照片
	 */
	record PhotoForm(@Nullable List<MultipartFile> photos) {

	}

}
