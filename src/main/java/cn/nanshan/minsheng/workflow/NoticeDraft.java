package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.TraceKind;
import cn.nanshan.minsheng.policy.DayRule;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made public and has not been: its text, its files, and what was found in
 * them that tells about a person.
 *
 * @param id its id, later that of the notice
 * @param subject what it is about
 * @param number number of the subject
 * @param node which step's result
 * @param streetCode street
 * @param communityCode community, absent for what is the whole street's
 * @param title title
 * @param text text
 * @param channels where it will be posted
 * @param link address of a page, empty if there is none
 * @param open whether it waits for the second person
 * @param draftedBy account of who wrote it
 * @param drafter name of who wrote it
 * @param draftedOn when
 * @param version version on the page
 * @param files its files, without those taken out
 * @param hits what was found
 */
public record NoticeDraft(UUID id, UUID subject, String number, NoticeNode node, String streetCode,
		@Nullable String communityCode, String title, String text, String channels, String link, boolean open,
		UUID draftedBy, String drafter, LocalDate draftedOn, int version, List<DraftFile> files, List<Hit> hits) {

	public NoticeDraft {
		files = List.copyOf(files);
		hits = List.copyOf(hits);
	}

	/** Returns what must be done before it may be posted, nothing if it may. */
	public List<String> obstacles() {
		List<String> obstacles = new ArrayList<>();
		this.hits.stream()
			.filter((hit) -> hit.reason().isEmpty())
			.forEach((hit) -> obstacles
				.add("%s有%s %s：删去，或写明为什么要公开".formatted(hit.where(), hit.kind().label(), hit.shown())));
		this.files.stream()
			.filter((file) -> file.attachment().isImage() && file.looker().isEmpty())
			.forEach((file) -> obstacles.add("图片“%s”还没有人看过并勾选".formatted(file.attachment().fileName())));
		return obstacles;
	}

	NewNotice notice(LocalDate postedOn, DayRule rule) {
		return new NewNotice(this.id, this.subject, this.number, this.node, this.streetCode, this.communityCode,
				this.title, this.text, this.channels, this.link, postedOn, rule);
	}

	/**
	 * A file of a draft.
	 *
	 * @param attachment the file
	 * @param looker who looked at the picture, empty until somebody did
	 */
	public record DraftFile(Attachment attachment, String looker) {

	}

	/**
	 * Something that was found.
	 *
	 * @param id its id
	 * @param attachmentId the file, absent for the text
	 * @param kind what it is
	 * @param where the file and the place in it
	 * @param shown the hit, masked
	 * @param reason why it is made public all the same, empty if nobody said so
	 * @param reasoner who said so
	 */
	public record Hit(UUID id, @Nullable UUID attachmentId, TraceKind kind, String where, String shown, String reason,
			String reasoner) {

	}

}
