package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The work on a notice before it is posted: its words and files are looked through for
 * what tells about a person; each hit is taken out or justified, each picture is looked
 * at. Who posts it is somebody else.
 */
@UseCase
public class NoticeGate {

	/** Most files of one notice. */
	static final int MOST_FILES = 10;

	private final NoticeDrafts drafts;

	private final Attachments attachments;

	private final GateTasks tasks;

	private final AuditTrail trail;

	NoticeGate(NoticeDrafts drafts, Attachments attachments, GateTasks tasks, AuditTrail trail) {
		this.drafts = drafts;
		this.attachments = attachments;
		this.tasks = tasks;
		this.trail = trail;
	}

	/** Returns a draft. */
	@AnyStaff(action = "查看公示稿")
	public NoticeDraft show(UUID id, Actor actor) {
		return this.drafts.withId(id, actor);
	}

	/** Replaces the words; they are looked through anew. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK }, action = "修改公示稿")
	public void rewrite(UUID id, int seenVersion, DraftWords words, Actor actor) {
		NoticeDraft draft = open(id, seenVersion, actor);
		this.drafts.rewrite(draft.id(), words);
		record(draft, "修改公示稿", "修改公示稿，重新检查", null, actor);
	}

	/**
	 * Adds files and looks through them.
	 * @throws cn.nanshan.minsheng.document.FileRefused if one cannot be looked into
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK }, action = "给公示稿加附件")
	public void attach(UUID id, int seenVersion, List<NewFile> files, Actor actor) {
		NoticeDraft draft = open(id, seenVersion, actor);
		if (draft.files().size() + files.size() > MOST_FILES) {
			throw new Refused("一份公示最多 %d 个附件。".formatted(MOST_FILES));
		}
		files.forEach((file) -> this.drafts.attach(id,
				this.attachments.store(new Owner(NoticeDrafts.OWNER, id), "公示附件", file, actor)));
		record(draft, "给公示稿加附件", "加附件 " + files.size() + " 个", null, actor);
	}

	/** Takes a file out. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK }, action = "去掉公示附件")
	public void remove(UUID id, int seenVersion, UUID file, Actor actor) {
		NoticeDraft draft = open(id, seenVersion, actor);
		if (!this.drafts.remove(id, file)) {
			throw new NotFound("附件");
		}
		record(draft, "去掉公示附件", "去掉一个附件", null, actor);
	}

	/** Says of one picture that it was looked at. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK, Role.COMMITTEE_DIRECTOR,
			Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "勾选公示图片")
	public void look(UUID id, int seenVersion, UUID file, Actor actor) {
		NoticeDraft draft = open(id, seenVersion, actor);
		if (!this.drafts.look(id, file, actor)) {
			throw new NotFound("附件");
		}
		record(draft, "勾选公示图片", "看过一张图片，没有个人信息", null, actor);
	}

	/** Says why a hit is made public all the same. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK }, action = "说明公示理由")
	public void justify(UUID id, int seenVersion, UUID hit, String reason, Actor actor) {
		NoticeDraft draft = open(id, seenVersion, actor);
		if (!this.drafts.reason(id, hit, reason, actor)) {
			throw new NotFound("检查结果");
		}
		record(draft, "说明公示理由", "对一处检查结果写明理由", reason, actor);
	}

	/** Drops a draft. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK }, action = "撤下公示稿")
	public void drop(UUID id, int seenVersion, Actor actor) {
		NoticeDraft draft = open(id, seenVersion, actor);
		this.drafts.end(id, DraftState.DROPPED, actor);
		this.tasks.ended(draft, actor);
		record(draft, "撤下公示稿", "撤下公示稿", null, actor);
	}

	private NoticeDraft open(UUID id, int seenVersion, Actor actor) {
		NoticeDraft draft = this.drafts.withId(id, actor);
		this.drafts.claim(draft, seenVersion);
		return draft;
	}

	private void record(NoticeDraft draft, String action, String sentence, @Nullable String reason, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				"notice-draft", draft.id().toString(),
				sentence + "（" + draft.number() + " " + draft.node().label() + "）", List.of(), reason, null));
	}

}
