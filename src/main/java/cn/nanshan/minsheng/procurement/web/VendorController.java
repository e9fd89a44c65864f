package cn.nanshan.minsheng.procurement.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.Qualification;
import cn.nanshan.minsheng.procurement.VendorAccounts;
import cn.nanshan.minsheng.procurement.VendorDetails;
import cn.nanshan.minsheng.procurement.VendorKeeping;
import cn.nanshan.minsheng.procurement.VendorKind;
import cn.nanshan.minsheng.procurement.VendorKnown;
import cn.nanshan.minsheng.procurement.VendorPage;
import cn.nanshan.minsheng.procurement.VendorReading;
import cn.nanshan.minsheng.procurement.VendorRow;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists, shows and keeps vendors. */
@Controller
@RequestMapping("/vendors")
class VendorController {

	private static final int SIZE = 20;

	private final VendorReading reading;

	private final VendorKeeping keeping;

	private final VendorAccounts accounts;

	private final Clock clock;

	VendorController(VendorReading reading, VendorKeeping keeping, VendorAccounts accounts, Clock clock) {
		this.accounts = accounts;
		this.reading = reading;
		this.keeping = keeping;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, Model model) {
		List<VendorRow> rows = this.reading.list(q, after, SIZE + 1, actor);
		String address = q.isBlank() ? "/vendors"
				: UriComponentsBuilder.fromPath("/vendors")
					.queryParam("q", "{q}")
					.encode()
					.buildAndExpand(q)
					.toUriString();
		model.addAttribute("rows", rows.stream().limit(SIZE).toList());
		model.addAttribute("q", q);
		model.addAttribute("mine", actor.holdsAny(Role.STREET_PROCUREMENT));
		model.addAttribute("links", PageLinks.of(address, null,
				(rows.size() > SIZE) ? rows.get(SIZE - 1).id().toString() : null, "每页 20 家，按名称拼音"));
		return "procurement/vendors";
	}

	@GetMapping("/export")
	ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String q, Actor actor) {
		byte[] file = VendorWorkbook.of(this.reading.list(q, null, VendorReading.EXPORT, actor));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("执行单位 " + LocalDate.now(this.clock) + ".xlsx", StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(file);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("page", this.reading.show(id, actor));
		model.addAttribute("account", this.accounts.find(id, actor).orElse(null));
		model.addAttribute("mine", actor.holdsAny(Role.STREET_PROCUREMENT));
		model.addAttribute("pays", actor.holdsAny(Role.STREET_FINANCE));
		return "procurement/vendor";
	}

	@GetMapping("/new")
	String fresh(Model model) {
		model.addAttribute("form", VendorForm.empty());
		return form(model, "/vendors/new", "");
	}

	@PostMapping(path = "/new", params = "add")
	String freshRow(@ModelAttribute("form") VendorForm form, Model model) {
		model.addAttribute("form", form.withOneMore());
		return form(model, "/vendors/new", "");
	}

	@PostMapping("/new")
	String add(@ModelAttribute("form") VendorForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		VendorDetails details = form.read("", LocalDate.now(this.clock), errors);
		List<Qualification> certificates = form.readCertificates(errors);
		UUID id = UUID.randomUUID();
		if (details != null && !errors.hasErrors()) {
			try {
				this.keeping.add(id, details, certificates, actor);
			}
			catch (VendorKnown ex) {
				errors.rejectValue("creditCode", "known", ex.sentence());
			}
		}
		if (errors.hasErrors()) {
			return form(model, "/vendors/new", "");
		}
		redirect.addFlashAttribute("done", "已登记执行单位");
		return "redirect:/vendors/" + id;
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		VendorPage page = this.reading.show(id, actor);
		model.addAttribute("form", VendorForm.of(page));
		return form(model, "/vendors/" + id + "/edit", page.details().maskedPhone());
	}

	@PostMapping(path = "/{id}/edit", params = "add")
	String editRow(@PathVariable UUID id, @ModelAttribute("form") VendorForm form, Actor actor, Model model) {
		model.addAttribute("form", form.withOneMore());
		return form(model, "/vendors/" + id + "/edit", this.reading.show(id, actor).details().maskedPhone());
	}

	@PostMapping("/{id}/edit")
	String change(@PathVariable UUID id, @ModelAttribute("form") VendorForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		VendorDetails kept = this.reading.show(id, actor).details();
		VendorDetails details = form.read(kept.phone(), LocalDate.now(this.clock), errors);
		List<Qualification> certificates = form.readCertificates(errors);
		if (details != null && !errors.hasErrors()) {
			try {
				this.keeping.change(id, form.version(), details, certificates, form.isActive(), actor);
			}
			catch (VendorKnown ex) {
				errors.rejectValue("creditCode", "known", ex.sentence());
			}
		}
		if (errors.hasErrors()) {
			return form(model, "/vendors/" + id + "/edit", kept.maskedPhone());
		}
		redirect.addFlashAttribute("done", "已保存");
		return "redirect:/vendors/" + id;
	}

	private static String form(Model model, String path, String maskedPhone) {
		model.addAttribute("path", path);
		model.addAttribute("phoneHint",
				maskedPhone.isEmpty() ? "加密保存，页面只显示前 3 位和后 4 位" : "现为 " + maskedPhone + "，不改请留空");
		model.addAttribute("isNew", maskedPhone.isEmpty());
		model.addAttribute("kinds", Choice.of(VendorKind.class, VendorKind::label));
		return "procurement/vendor-form";
	}

	@Bean
	static NavigationEntry vendorsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 20, "执行单位", "/vendors");
	}

}
