package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;

/** Shows the streets' regulations, and what a chain would be for a sum. */
@UseCase
@Transactional(readOnly = true)
public class RegulationReading {

	/** Who decides on urgent work, within a day (MF-13). */
	private static final List<ApprovalStep> RECOGNITION = List
		.of(new ApprovalStep("街道分管领导认定（24 小时内）", Role.STREET_LEADER, false, Money.ZERO, 1, false));

	/** Who decides on what the street organises itself (MF-14). */
	private static final List<ApprovalStep> STUDY = List.of(
			new ApprovalStep("专责小组研究", Role.TASK_FORCE, false, Money.ZERO, 5, false),
			new ApprovalStep("街道党工委会议表决（同意过班子半数且多于反对）", Role.STREET_LEADER, true, Money.ZERO, 5, false),
			new ApprovalStep("签发立项", Role.STREET_LEADER, false, Money.ZERO, 3, false));

	private static final int MOST = 200;

	private final Regulations regulations;

	private final RegulationPapers papers;

	private final Approvers approvers;

	private final Places places;

	private final ObjectProvider<RegulatedSubjects> subjects;

	private final Clock clock;

	RegulationReading(Regulations regulations, RegulationPapers papers, Approvers approvers, Places places,
			ObjectProvider<RegulatedSubjects> subjects, Clock clock) {
		this.regulations = regulations;
		this.papers = papers;
		this.approvers = approvers;
		this.places = places;
		this.subjects = subjects;
		this.clock = clock;
	}

	/** Returns the streets within reach. */
	@AnyStaff(action = "查看街道制度")
	public List<Street> streets(Actor actor) {
		String own = actor.scope().streetCode();
		if (actor.scope().level() == Level.VENDOR) {
			return List.of();
		}
		return this.places.streets().stream().filter((street) -> own == null || street.code().equals(own)).toList();
	}

	/** Returns all editions of a street, newest first. */
	@AnyStaff(action = "查看街道制度")
	public List<StreetRegulation> editions(String streetCode, Actor actor) {
		return this.regulations.of(streetCode, actor);
	}

	/** Returns the edition in force today, empty if there is none. */
	@AnyStaff(action = "查看街道制度")
	public Optional<StreetRegulation> inForce(String streetCode, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		return this.regulations.of(streetCode, actor).stream().filter((it) -> it.isInForceOn(today)).findFirst();
	}

	/** Returns the uploaded documents of an edition. */
	@AnyStaff(action = "查看街道制度")
	public List<Attachment> papers(UUID regulation, Actor actor) {
		return this.papers.of(regulation);
	}

	/** Returns who may sign in a street today. */
	@AnyStaff(action = "查看街道制度")
	public List<Approver> approvers(String streetCode, Actor actor) {
		this.regulations.of(streetCode, actor);
		return this.approvers.of(streetCode);
	}

	/** Returns what is in flight and would be touched by a change. */
	@AnyStaff(action = "查看街道制度")
	public List<RegulatedSubjects.Subject> underWay(String streetCode, Actor actor) {
		this.regulations.of(streetCode, actor);
		return this.subjects.orderedStream().flatMap((it) -> it.underWay(streetCode, MOST).stream()).toList();
	}

	/** Returns the steps that a project would pass, with who signs each. */
	@AnyStaff(action = "试算审批流程")
	public List<Foreseen> simulate(StreetRegulation edition, Track track, boolean works, Money sum, Actor actor) {
		List<Approver> all = approvers(edition.streetCode(), actor);
		List<ApprovalStep> steps = switch (track) {
			case COMMUNITY -> edition.stepsFor(works, sum);
			case URGENT -> RECOGNITION;
			case STREET, POOL -> STUDY;
		};
		return steps.stream()
			.map((step) -> new Foreseen(step,
					all.stream().filter((one) -> one.role() == step.role()).map(Approver::name).toList()))
			.toList();
	}

	/**
	 * A step as it would be.
	 *
	 * @param step the step
	 * @param names who may sign it today
	 */
	public record Foreseen(ApprovalStep step, List<String> names) {
	}

}
