package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.Share;
import cn.nanshan.minsheng.project.StreetStudying;
import cn.nanshan.minsheng.project.StudyEntry;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.Yuan;
import cn.nanshan.minsheng.workflow.FourGate;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The street's study of one project, from its communities to the leader's signature. */
@Controller
@RequestMapping("/projects/{number}/study")
class StudyController {

	private static final int MOST = 500;

	private final StudyPages pages;

	private final StudyEntry entry;

	private final StreetStudying studying;

	StudyController(StudyPages pages, StudyEntry entry, StreetStudying studying) {
		this.pages = pages;
		this.entry = entry;
		this.studying = studying;
	}

	@GetMapping
	ModelAndView show(@PathVariable String number, Actor actor) {
		return page(number, actor, HttpStatus.OK, Map.of(), Map.of());
	}

	/** Prints the form F06 of what the street decided itself. */
	@GetMapping("/print")
	ModelAndView print(@PathVariable String number, Actor actor) {
		StudyPage page = this.pages.of(number, actor);
		if (page.study() == null) {
			throw new NotFound("街道研究");
		}
		return new ModelAndView("project/print-f06-study", "page", page);
	}

	@PostMapping("/shares")
	ModelAndView share(@PathVariable String number, @RequestParam(defaultValue = "-1") int version,
			@RequestParam MultiValueMap<String, String> typed, Actor actor, RedirectAttributes redirect) {
		Map<String, String> amounts = new LinkedHashMap<>();
		Map<String, String> wrong = new LinkedHashMap<>();
		List<Share> shares = new ArrayList<>();
		typed.toSingleValueMap()
			.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith("share-") && !field.getValue().isBlank())
			.forEach((field) -> {
				amounts.put(field.getKey(), field.getValue());
				String plain = Yuan.Validator.plain(field.getValue());
				if (plain.matches("\\d{1,10}(\\.\\d{1,2})?") && Money.of(plain).isPositive()) {
					shares.add(Share.of(field.getKey().substring("share-".length()), Money.of(plain)));
				}
				else {
					wrong.put(field.getKey(), "请写金额，单位元，最多两位小数，如 300000");
				}
			});
		if (!wrong.isEmpty()) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, wrong, amounts);
		}
		this.entry.share(number, version, shares, actor);
		return done("已保存涉及的社区和各自金额。", number, redirect);
	}

	@PostMapping("/entry")
	ModelAndView enter(@PathVariable String number, @RequestParam(defaultValue = "-1") int version, Actor actor,
			RedirectAttributes redirect) {
		try {
			this.entry.enter(number, version, actor);
		}
		catch (NotCleared ex) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, Map.of(), Map.of());
		}
		return done("已报街道研究，等专责小组研究。", number, redirect);
	}

	@PostMapping("/opinion")
	ModelAndView answer(@PathVariable String number, @RequestParam(defaultValue = "") String agrees,
			@RequestParam(defaultValue = "") String opinion, Actor actor, RedirectAttributes redirect) {
		Map<String, String> wrong = new LinkedHashMap<>();
		if (!Set.of("YES", "NO").contains(agrees)) {
			wrong.put("agrees", "请选择同意或者不同意");
		}
		checkWords("opinion", opinion, agrees.equals("NO"), "不同意请写明理由", wrong);
		if (!wrong.isEmpty()) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, wrong,
					Map.of("agrees", agrees, "opinion", opinion));
		}
		this.studying.answer(number, agrees.equals("YES"), opinion.strip(), actor);
		return done("已提交本社区的意见。", number, redirect);
	}

	@PostMapping("/review")
	ModelAndView review(@PathVariable String number, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(required = false) List<FourGate> gates, @RequestParam(defaultValue = "") String words,
			Actor actor, RedirectAttributes redirect) {
		Map<String, String> wrong = new LinkedHashMap<>();
		checkWords("words", words, true, "请写研究意见", wrong);
		if (!wrong.isEmpty()) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, wrong, Map.of("words", words));
		}
		Set<FourGate> ticked = EnumSet.noneOf(FourGate.class);
		ticked.addAll(Objects.requireNonNullElse(gates, List.of()));
		try {
			this.studying.review(number, version, ticked, words.strip(), actor);
		}
		catch (NotCleared ex) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, Map.of("gates", "四关都审查了才能提请会议研究"),
					Map.of("words", words))
				.addObject("refusedBy", CaseReading.worded(ex.assessment()));
		}
		return done("已提出研究意见，请安排街道党工委会议。", number, redirect);
	}

	@PostMapping("/return")
	ModelAndView sendBack(@PathVariable String number, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String reason, Actor actor, RedirectAttributes redirect) {
		Map<String, String> wrong = new LinkedHashMap<>();
		checkWords("reason", reason, true, "请写明退回的理由", wrong);
		if (!wrong.isEmpty()) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, wrong, Map.of("reason", reason));
		}
		this.studying.sendBack(number, version, reason.strip(), actor);
		return done("已退回，补正后可以再报。", number, redirect);
	}

	@PostMapping("/approval")
	ModelAndView approve(@PathVariable String number, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String say, Actor actor, RedirectAttributes redirect) {
		Map<String, String> wrong = new LinkedHashMap<>();
		checkWords("say", say, false, "", wrong);
		if (!wrong.isEmpty()) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, wrong, Map.of("say", say));
		}
		try {
			this.studying.approve(number, version, say.strip(), actor);
		}
		catch (NotCleared ex) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, Map.of(), Map.of("say", say));
		}
		catch (FundsRefused ex) {
			return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT, Map.of("say", ex.sentence()),
					Map.of("say", say));
		}
		redirect.addFlashAttribute("done", "已签发立项，资金已占用。");
		return new ModelAndView("redirect:/projects/" + number);
	}

	private static void checkWords(String field, String typed, boolean required, String missing,
			Map<String, String> wrong) {
		if (required && typed.isBlank()) {
			wrong.put(field, missing);
		}
		if (typed.length() > MOST) {
			wrong.put(field, "最多 500 个字");
		}
	}

	private ModelAndView page(String number, Actor actor, HttpStatus status, Map<String, String> wrong,
			Map<String, String> typed) {
		return new ModelAndView("project/study",
				Map.of("page", this.pages.of(number, actor), "wrong", wrong, "typed", typed), status);
	}

	private static ModelAndView done(String sentence, String number, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", sentence);
		return new ModelAndView("redirect:/projects/" + number + "/study");
	}

}
