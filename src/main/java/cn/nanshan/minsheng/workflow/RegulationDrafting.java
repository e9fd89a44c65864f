package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Writes the next edition of a street's regulation (MF-15). The task force writes it;
 * somebody else publishes it.
 */
@UseCase
public class RegulationDrafting {

	/** Type of the subject under which the trail keeps a regulation's events. */
	public static final String SUBJECT = "regulation";

	private final Regulations regulations;

	private final RegulationRepository repository;

	private final PolicyTermBook terms;

	private final Attachments attachments;

	private final AuditTrail trail;

	private final Clock clock;

	RegulationDrafting(Regulations regulations, RegulationRepository repository, PolicyTermBook terms,
			Attachments attachments, AuditTrail trail, Clock clock) {
		this.regulations = regulations;
		this.repository = repository;
		this.terms = terms;
		this.attachments = attachments;
		this.trail = trail;
		this.clock = clock;
	}

	/** Begins the next edition as a copy of the newest, unless one is being written. */
	@AllowedTo(value = Role.TASK_FORCE, action = "起草街道制度")
	public UUID begin(String streetCode, Actor actor) {
		List<StreetRegulation> editions = this.regulations.of(streetCode, actor);
		StreetRegulation newest = editions.get(0);
		if (newest.state() == RegulationState.DRAFT) {
			return newest.id();
		}
		StreetRegulation draft = new StreetRegulation(UUID.randomUUID(), streetCode, newest.edition() + 1,
				newest.text(), actor.accountId());
		this.repository.save(draft);
		record(draft, "起草街道制度", "起草第 %d 版".formatted(draft.edition()), actor);
		return draft.id();
	}

	/**
	 * Replaces what the draft says.
	 * @throws FiguresRefused if a figure cannot be read or goes beyond the district's
	 * bounds
	 * @throws Refused if a step is named twice
	 */
	@AllowedTo(value = Role.TASK_FORCE, action = "修改街道制度草稿")
	public void save(String streetCode, int seenVersion, RegulationText text, Actor actor) {
		StreetRegulation draft = this.regulations.draft(streetCode, seenVersion, actor);
		refuseFigures(streetCode, text.figures());
		if (text.chain().stream().map(ApprovalStep::label).distinct().count() < text.chain().size()) {
			throw new Refused("环节名称不能重复");
		}
		draft.redraft(text);
		this.repository.save(draft);
		record(draft, "修改街道制度草稿", "第 %d 版：%d 个环节，%d 件制度，%d 项数值".formatted(draft.edition(), text.chain().size(),
				text.documents().size(), text.figures().size()), actor);
	}

	private void refuseFigures(String streetCode, Map<TermKey, String> figures) {
		LocalDate today = LocalDate.now(this.clock);
		Map<TermKey, String> wrongs = new EnumMap<>(TermKey.class);
		figures.forEach((key, value) -> this.terms.refusal(key, value, today, streetCode)
			.ifPresent((wrong) -> wrongs.put(key, wrong)));
		if (wrongs.isEmpty()) {
			PolicyTerms district = this.terms.on(today, null);
			int least = Integer
				.parseInt(figures.getOrDefault(TermKey.MEMBERS_LEAST, district.words(TermKey.MEMBERS_LEAST)));
			int most = Integer
				.parseInt(figures.getOrDefault(TermKey.MEMBERS_MOST, district.words(TermKey.MEMBERS_MOST)));
			if (least > most) {
				wrongs.put(figures.containsKey(TermKey.MEMBERS_LEAST) ? TermKey.MEMBERS_LEAST : TermKey.MEMBERS_MOST,
						"评议会成员最少 %d 人，多于最多 %d 人".formatted(least, most));
			}
		}
		if (!wrongs.isEmpty()) {
			throw new FiguresRefused(wrongs);
		}
	}

	/**
	 * Adds the signed text of one of the three kinds of rules to the draft.
	 * @throws FileRefused if a file is too large, of another format, or broken
	 */
	@AllowedTo(value = Role.TASK_FORCE, action = "上传街道制度")
	public void attach(String streetCode, StreetDocument.Kind kind, List<NewFile> files, Actor actor) {
		StreetRegulation draft = this.regulations.draft(streetCode, actor).orElseThrow(() -> new NotFound("街道制度草稿"));
		files.forEach((file) -> this.attachments.store(new Owner(RegulationPapers.OWNER, draft.id()), kind.label(),
				file, actor));
		record(draft, "上传街道制度",
				"%s：%s".formatted(kind.label(), String.join("、", files.stream().map(NewFile::name).toList())), actor);
	}

	/** Throws a draft away. */
	@AllowedTo(value = Role.TASK_FORCE, action = "删除街道制度草稿")
	public void discard(String streetCode, int seenVersion, Actor actor) {
		StreetRegulation draft = this.regulations.draft(streetCode, seenVersion, actor);
		this.repository.delete(draft);
		record(draft, "删除街道制度草稿", "删除第 %d 版草稿".formatted(draft.edition()), actor);
	}

	private void record(StreetRegulation draft, String action, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				draft.id().toString(), sentence, List.of(), null, null));
	}

}
