package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.AgendaSources;
import cn.nanshan.minsheng.workflow.BallotCounts;
import cn.nanshan.minsheng.workflow.BodySize;
import cn.nanshan.minsheng.workflow.ClosingFacts;
import cn.nanshan.minsheng.workflow.ClosingRule;
import cn.nanshan.minsheng.workflow.InterestedUnit;
import cn.nanshan.minsheng.workflow.Meeting;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingPapers;
import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.NamedVote;
import cn.nanshan.minsheng.workflow.RecusalProposals;
import cn.nanshan.minsheng.workflow.Seat;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page of a meeting. */
@Component
class MeetingPages {

	private static final Role[] CLOSERS = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.TASK_FORCE,
			Role.STREET_LEADER };

	private final Meetings meetings;

	private final MeetingClosing closing;

	private final AgendaSources sources;

	private final RecusalProposals proposals;

	private final MeetingPapers papers;

	private final PolicyTermBook terms;

	private final Places places;

	private final Clock clock;

	MeetingPages(Meetings meetings, MeetingClosing closing, AgendaSources sources, RecusalProposals proposals,
			MeetingPapers papers, PolicyTermBook terms, Places places, Clock clock) {
		this.meetings = meetings;
		this.closing = closing;
		this.sources = sources;
		this.proposals = proposals;
		this.papers = papers;
		this.terms = terms;
		this.places = places;
		this.clock = clock;
	}

	/** Returns the view of the page, its forms as typed or as they begin. */
	String show(UUID id, Actor actor, Model model) {
		MeetingPage page = of(id, actor);
		MeetingView meeting = page.meeting();
		int version = meeting.version();
		model.addAttribute("page", page);
		begin(model, "attendance",
				new MeetingForms.SignInSheet(version, List.of(), List.of(), List.of(), List.of(), ""));
		begin(model, "relation", new MeetingForms.Relation(version, null, "", "", false));
		begin(model, "dismissal", new MeetingForms.Dismissal(version, null, "", ""));
		begin(model, "interest", new MeetingForms.Unit(version, null, "", ""));
		begin(model, "ballot", BallotForm.of(meeting));
		begin(model, "roll", new MeetingForms.Roll(version, null, List.of(), List.of()));
		begin(model, "papers", new MeetingForms.Papers(version, null, null));
		begin(model, "move",
				new MeetingForms.Move(version, meeting.heldOn().toString(), meeting.startsAt(), meeting.place(), ""));
		begin(model, "cancelling", new MeetingForms.Cancelling(version, ""));
		begin(model, "closing", new MeetingForms.Closing(version, "", page.draft()));
		return "workflow/meeting";
	}

	private static void begin(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

	List<Seat> seats(UUID id, Actor actor) {
		return this.meetings.withId(id, actor).seats();
	}

	MeetingPage of(UUID id, Actor actor) {
		Meeting meeting = this.meetings.withId(id, actor);
		boolean open = !meeting.state().isFrozen();
		boolean own = open && meeting.kind().level() == actor.scope().level();
		List<ClosingFacts> facts = open ? this.closing.facts(id, actor) : List.of();
		LocalDate today = LocalDate.now(this.clock);
		return new MeetingPage(MeetingView.of(meeting), unit(meeting), sizeNote(meeting),
				open ? panels(meeting, facts, actor) : List.of(), items(meeting, facts), relations(meeting),
				open ? proposals(meeting) : List.of(), this.papers.of(id), !meeting.heldOn().isAfter(today),
				own && actor.holdsAny(BodyController.KEEPERS), own && actor.holdsAny(CLOSERS));
	}

	private List<ChecksPanel> panels(Meeting meeting, List<ClosingFacts> facts, Actor actor) {
		List<ChecksPanel> panels = new ArrayList<>();
		for (ClosingFacts found : facts) {
			AgendaItem item = meeting.item(found.subject());
			ChecksPanel panel = ChecksPanel.of(Assessment.of(ClosingRule.class, found)).on(item.title());
			panels.add(justifyAt(meeting, item, actor)
				.map((path) -> panel.waiving(ChecksPanel.Waiving.at(path, List.of()).numbered(item.number())))
				.orElse(panel));
		}
		return panels;
	}

	private Optional<String> justifyAt(Meeting meeting, AgendaItem item, Actor actor) {
		boolean took = meeting.state().isUnderWay() && !meeting.heldOn().isAfter(LocalDate.now(this.clock));
		return took ? this.sources.justifyAt(item, actor) : Optional.empty();
	}

	private static List<MeetingPage.ItemRow> items(Meeting meeting, List<ClosingFacts> facts) {
		return IntStream.range(0, meeting.agenda().size()).mapToObj((at) -> {
			AgendaItem item = meeting.agenda().get(at);
			BallotCounts counts = meeting.counts(item.subject());
			String result = (facts.isEmpty() || !item.voted()) ? item.result() : facts.get(at).tally().inWords();
			return new MeetingPage.ItemRow(item.subject(), item.title(), result, counts.inWords(),
					counts.agreed().isPresent(),
					counts.open()
						.stream()
						.map((count) -> "第 %d 轮第 %d 遍　%s：%s".formatted(count.round(), count.pass(), count.enteredName(),
								count.inWords()))
						.toList(),
					meeting.units()
						.stream()
						.filter((unit) -> unit.subject().equals(item.subject()))
						.map(InterestedUnit::name)
						.sorted()
						.toList(),
					roll(meeting, item));
		}).toList();
	}

	private static List<MeetingPage.RollRow> roll(Meeting meeting, AgendaItem item) {
		return meeting.voters(item.subject())
			.stream()
			.map((member) -> new MeetingPage.RollRow(member, choice(meeting, item, member)))
			.toList();
	}

	private static NamedVote.@Nullable Choice choice(Meeting meeting, AgendaItem item, String member) {
		return meeting.namedVotes()
			.stream()
			.filter((vote) -> vote.subject().equals(item.subject()) && vote.member().equals(member))
			.findFirst()
			.map(NamedVote::choice)
			.orElse(null);
	}

	private static List<MeetingPage.RelationRow> relations(Meeting meeting) {
		return meeting.relations()
			.stream()
			.map((relation) -> new MeetingPage.RelationRow(relation.member(), meeting.item(relation.subject()).title(),
					relation.relation(), relation.recused(), relation.unfounded()))
			.sorted(Comparator.comparing(MeetingPage.RelationRow::item).thenComparing(MeetingPage.RelationRow::member))
			.toList();
	}

	private List<MeetingPage.ProposalRow> proposals(Meeting meeting) {
		return this.proposals.open(meeting)
			.stream()
			.map((found) -> new MeetingPage.ProposalRow(found.subject(), meeting.item(found.subject()).title(),
					found.member(), found.relation()))
			.toList();
	}

	private @Nullable String sizeNote(Meeting meeting) {
		return BodySize.in(this.terms.on(meeting.heldOn(), meeting.streetCode()))
			.note(meeting.kind(), meeting.seats().size())
			.orElse(null);
	}

	String unit(Meeting meeting) {
		String community = meeting.communityCode();
		return this.places.streetName(meeting.streetCode())
				+ ((community != null) ? " " + this.places.communityName(community) : "");
	}

}
