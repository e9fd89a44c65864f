package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.AttachmentReading.StoredFile;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Anyone;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.DayCount;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Lists and shows publicity notices within reach. */
@UseCase
@Transactional(readOnly = true)
public class NoticeReading {

	private final Notices notices;

	private final Deadlines deadlines;

	private final WorkingCalendar calendar;

	private final NoticeDrafts drafts;

	private final Attachments attachments;

	NoticeReading(Notices notices, Deadlines deadlines, WorkingCalendar calendar, NoticeDrafts drafts,
			Attachments attachments) {
		this.notices = notices;
		this.deadlines = deadlines;
		this.calendar = calendar;
		this.drafts = drafts;
		this.attachments = attachments;
	}

	/** Returns the notices after one, newest first. */
	@AnyStaff(action = "查看公示")
	public List<Notice> list(@Nullable UUID after, int size, Actor actor) {
		return this.notices.list(actor, (after != null) ? this.notices.withId(after, actor) : null, size);
	}

	/** Returns one notice. */
	@AnyStaff(action = "查看公示")
	public Notice show(UUID id, Actor actor) {
		return this.notices.withId(id, actor);
	}

	/**
	 * Returns what hangs out for everybody, newest first.
	 * @param place code of a street or a community, empty for all
	 */
	@Anyone(action = "查看对外公示列表")
	public List<Notice> openList(String place, @Nullable UUID after, int size) {
		return this.notices.open(place, (after != null) ? open(after) : null, size);
	}

	/** Returns the files that hang out with a notice. */
	@Anyone(action = "查看公示附件")
	public List<Attachment> files(UUID id) {
		return this.drafts.published(open(id).id());
	}

	/**
	 * Returns one file that hangs out with a notice.
	 * @throws NotFound if it does not hang out with it
	 */
	@Anyone(action = "下载公示附件")
	public StoredFile file(UUID id, UUID file) {
		return files(id).stream()
			.filter((it) -> it.id().equals(file))
			.findFirst()
			.map(this.attachments::stored)
			.orElseThrow(() -> new NotFound("附件"));
	}

	/** Returns how the period of a notice was counted. */
	@Anyone(action = "查看公示期怎么算")
	public DayCount period(UUID id) {
		return this.deadlines.of(id, Notices.MATTER)
			.map((kept) -> this.calendar.explain(kept.deadline()))
			.orElseThrow(() -> new NotFound("公示"));
	}

	/** Returns a notice that hangs out for everybody. */
	@Anyone(action = "查看对外公示")
	public Notice open(UUID id) {
		return this.notices.open(id).orElseThrow(() -> new NotFound("公示"));
	}

}
