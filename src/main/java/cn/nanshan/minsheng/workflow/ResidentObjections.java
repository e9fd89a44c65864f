package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Anyone;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.receipt.SubmissionLimit;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Takes the objections that residents send in themselves and tells how far they are. */
@UseCase
public class ResidentObjections {

	private final Notices notices;

	private final Objections objections;

	private final ObjectionHandling handling;

	private final SubmissionLimit limit;

	private final AuditTrail trail;

	private final Clock clock;

	ResidentObjections(Notices notices, Objections objections, ObjectionHandling handling, SubmissionLimit limit,
			AuditTrail trail, Clock clock) {
		this.notices = notices;
		this.objections = objections;
		this.handling = handling;
		this.limit = limit;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Takes an objection and returns its receipt. What arrives before midnight of the
	 * last day is in time, however long it takes to be written down.
	 * @param address network address of the sender, kept as an index for a day
	 */
	@Anyone(action = "居民提交异议")
	public String submit(UUID noticeId, String name, String phone, String content, String address) {
		NewObjection written = new NewObjection(ObjectionWay.ONLINE, name, phone, content, this.clock.instant());
		this.limit.count(address);
		Notice notice = this.notices.open(noticeId).orElseThrow(() -> new NotFound("公示"));
		if (notice.hasLapsed()) {
			throw new Refused("这个公示已经作废，不再收异议。");
		}
		Objection objection = this.handling.receive(notice, written, null);
		this.trail.record(new AuditEntry(new UUID(0, 0).toString(), "居民自行提交", "居民", "居民提交异议", ObjectionHandling.SUBJECT,
				objection.id().toString(), "居民提交异议 " + objection.number(), List.of(), null, null));
		return objection.receipt();
	}

	/** Returns how far the objection of a receipt has come. */
	@Anyone(action = "居民查询异议")
	public Optional<Progress> progress(String receipt) {
		return this.objections.byReceipt(receipt)
			.map((it) -> new Progress(it.number(), it.noticeId(),
					this.notices.open(it.noticeId()).orElseThrow().title(),
					LocalDate.ofInstant(it.receivedAt(), this.clock.getZone()), it.late(), it.state(), it.answer(),
					it.decidedOn()));
	}

	/**
	 * What whoever holds the receipt may know: nothing of who wrote it nor of what was
	 * found out inside.
	 *
	 * @param number number of the objection
	 * @param noticeId the notice
	 * @param title title of the notice
	 * @param receivedOn when it came in
	 * @param late whether it came after the period
	 * @param state how far it is
	 * @param answer the answer, empty before it
	 * @param answeredOn when it was answered, absent before
	 */
	public record Progress(String number, UUID noticeId, String title, LocalDate receivedOn, boolean late,
			ObjectionState state, String answer, @Nullable LocalDate answeredOn) {

	}

}
