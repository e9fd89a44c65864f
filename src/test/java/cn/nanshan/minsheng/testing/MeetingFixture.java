package cn.nanshan.minsheng.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.Meeting;
import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.VotingManner;

import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Holds meetings through their pages, as the staff would. */
@Component
public class MeetingFixture {

	private final MockMvc mvc;

	private final Cast cast;

	private final Meetings meetings;

	private final ApprovalFixture projects;

	private final TestClock clock;

	MeetingFixture(MockMvc mvc, Cast cast, Meetings meetings, ApprovalFixture projects, TestClock clock) {
		this.mvc = mvc;
		this.cast = cast;
		this.meetings = meetings;
		this.projects = projects;
		this.clock = clock;
	}

	/** Returns the id of a project. */
	public UUID subject(String number) {
		return this.projects.project(number).id().value();
	}

	/** Returns the version that the page of a meeting shows. */
	public int version(UUID meeting) {
		return this.meetings.withId(meeting, this.cast.the(Role.STREET_CLERK)).version();
	}

	/** Returns a meeting as the street sees it. */
	public Meeting meeting(UUID id) {
		return this.meetings.withId(id, this.cast.the(Role.STREET_CLERK));
	}

	/** Sends a form of a meeting with the version that its page shows now. */
	public ResultActions send(UUID meeting, String form, Actor actor, String... fields) throws Exception {
		return send(meeting, version(meeting), form, actor, fields);
	}

	/** Sends a form of a meeting with a version that was seen. */
	public ResultActions send(UUID meeting, int version, String form, Actor actor, String... fields) throws Exception {
		return send("/meetings/" + meeting + "/" + form, actor, with("version", "" + version, fields));
	}

	/** Sends a form. */
	public ResultActions send(String address, Actor actor, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(address).with(Cast.as(actor)).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return this.mvc.perform(request);
	}

	private static String[] with(String name, String value, String... fields) {
		List<String> all = new ArrayList<>(List.of(name, value));
		all.addAll(List.of(fields));
		return all.toArray(String[]::new);
	}

	/** Calls a meeting of so many members for a day. */
	public UUID called(BodyKind kind, UUID subject, int members, LocalDate day, String... more) throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int at = 1; at <= members; at++) {
			lines.append("委员").append(at).append("，委员\n");
		}
		List<String> fields = new ArrayList<>(List.of("kind", kind.name(), "heldOn", day.toString(), "startsAt",
				"15:00", "place", "二楼会议室", "chair", "黄志远", "recorder", "陈晓岚", "subjects", subject.toString()));
		fields.addAll(List.of(more));
		if (!fields.contains("members")) {
			fields.addAll(List.of("members", lines.toString()));
		}
		String address = send("/meetings/new", clerk(kind), fields.toArray(String[]::new))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		return UUID.fromString(String.valueOf(address).substring("/meetings/".length()));
	}

	/** Calls a meeting of so many members for today. */
	public UUID called(BodyKind kind, UUID subject, int members) throws Exception {
		return called(kind, subject, members, this.clock.today());
	}

	/** Lets the first so many members sign in. */
	public void attended(UUID meeting, int present) throws Exception {
		List<String> fields = new ArrayList<>();
		meeting(meeting).seats()
			.stream()
			.limit(present)
			.forEach((seat) -> fields.addAll(List.of("present", seat.member())));
		send(meeting, "attendance", clerk(meeting(meeting).kind()), fields.toArray(String[]::new))
			.andExpect(status().is3xxRedirection());
	}

	/** Takes the votes on the first item down. */
	public ResultActions voted(UUID meeting, Actor actor, VotingManner manner, int favour, int against, int abstained)
			throws Exception {
		return send(meeting, "votes", actor, "manner", manner.name(), "items[0].subject",
				meeting(meeting).agenda().get(0).subject().toString(), "items[0].favour", "" + favour,
				"items[0].against", "" + against, "items[0].abstained", "" + abstained);
	}

	/** Takes the hands raised for the first item down. */
	public ResultActions hands(UUID meeting, int favour, int against, int abstained) throws Exception {
		return voted(meeting, clerk(meeting(meeting).kind()), VotingManner.HANDS, favour, against, abstained)
			.andExpect(status().is3xxRedirection());
	}

	/** Tells that a member left the decision on the first item. */
	public void recused(UUID meeting, String member) throws Exception {
		send(meeting, "relations", clerk(meeting(meeting).kind()), "subject",
				meeting(meeting).agenda().get(0).subject().toString(), "member", member, "relation", "亲属任职", "recused",
				"true")
			.andExpect(status().is3xxRedirection());
	}

	/** Closes with a number and minutes. */
	public ResultActions closed(UUID meeting) throws Exception {
		Role closer = (meeting(meeting).kind().level() == Level.STREET) ? Role.STREET_LEADER : Role.COMMUNITY_SECRETARY;
		return send(meeting, "closing", this.cast.the(closer), "minutesNumber", "桃纪〔2026〕31 号", "minutes", "逐项讨论后表决。");
	}

	/** Returns who records the meetings of a body. */
	public Actor clerk(BodyKind kind) {
		return this.cast.the((kind.level() == Level.STREET) ? Role.STREET_CLERK : Role.COMMUNITY_CLERK);
	}

}
