package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.document.PublicScan;
import cn.nanshan.minsheng.document.Trace;
import cn.nanshan.minsheng.document.TraceKind;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is to be made public, and what the scan found in it. */
@Component
public class NoticeDrafts {

	/** Owner type of the files of a notice and of its draft. */
	static final String OWNER = "notice";

	private final JdbcClient jdbc;

	private final Attachments attachments;

	private final PublicScan scan;

	private final Clock clock;

	NoticeDrafts(JdbcClient jdbc, Attachments attachments, PublicScan scan, Clock clock) {
		this.jdbc = jdbc;
		this.attachments = attachments;
		this.scan = scan;
		this.clock = clock;
	}

	/**
	 * Keeps a draft and looks through its text.
	 * @throws Refused if one of the same step waits already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID add(NewDraft wanted, Actor by) {
		UUID id = UUID.randomUUID();
		try {
			this.jdbc
				.sql("""
						insert into notice_draft (id, subject, number, node, street_code, community_code, title, text, channels,
						  link, state, drafted_by, drafter_name, drafted_at, version)
						values (:id, :subject, :number, :node, :street, :community, :title, :text, :channels,
						  :link, 'OPEN', :by, :name, :at, 0)
						""")
				.param("id", id)
				.param("subject", wanted.subject())
				.param("number", wanted.number())
				.param("node", wanted.node().name())
				.param("street", wanted.streetCode())
				.param("community", wanted.communityCode())
				.param("title", wanted.words().title())
				.param("text", wanted.words().text())
				.param("channels", wanted.words().channels())
				.param("link", wanted.words().link())
				.param("by", by.accountId())
				.param("name", by.name())
				.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("这一环节已经有一份公示稿在等复核，请先办完那一份。");
		}
		scanWords(id, wanted.words());
		return id;
	}

	void rewrite(UUID id, DraftWords words) {
		this.jdbc.sql(
				"update notice_draft set title = :title, text = :text, channels = :channels, link = :link where id = :id")
			.param("title", words.title())
			.param("text", words.text())
			.param("channels", words.channels())
			.param("link", words.link())
			.param("id", id)
			.update();
		this.jdbc.sql("delete from notice_draft_trace where draft_id = :id and attachment_id is null")
			.param("id", id)
			.update();
		scanWords(id, words);
	}

	private void scanWords(UUID id, DraftWords words) {
		List<Trace> found = new ArrayList<>(this.scan.of("标题", words.title()));
		String[] paragraphs = words.text().split("\\R", -1);
		for (int i = 0; i < paragraphs.length; i++) {
			found.addAll(this.scan.of("第 " + (i + 1) + " 段", paragraphs[i]));
		}
		this.scan.of("全文", words.text().replaceAll("\\R", " "))
			.stream()
			.filter((trace) -> trace.kind() == TraceKind.RESIDENT_LIST
					&& found.stream().noneMatch((it) -> it.kind() == TraceKind.RESIDENT_LIST))
			.forEach(found::add);
		keep(id, null, found);
	}

	void attach(UUID id, Attachment file) {
		this.jdbc.sql("insert into notice_draft_file (draft_id, attachment_id) values (:draft, :file)")
			.param("draft", id)
			.param("file", file.id())
			.update();
		keep(id, file.id(), this.scan.of(file));
	}

	private void keep(UUID draft, @Nullable UUID file, List<Trace> traces) {
		for (int i = 0; i < traces.size(); i++) {
			this.jdbc.sql("""
					insert into notice_draft_trace (id, draft_id, attachment_id, position, kind, place, shown)
					values (:id, :draft, :file, :position, :kind, :place, :shown)
					""")
				.param("id", UUID.randomUUID())
				.param("draft", draft)
				.param("file", file)
				.param("position", i)
				.param("kind", traces.get(i).kind().name())
				.param("place", traces.get(i).place())
				.param("shown", traces.get(i).shown())
				.update();
		}
	}

	/** Takes a file out; answers whether it was there. */
	boolean remove(UUID id, UUID file) {
		this.jdbc.sql("delete from notice_draft_trace where draft_id = :id and attachment_id = :file")
			.param("id", id)
			.param("file", file)
			.update();
		return this.jdbc.sql("""
				update notice_draft_file set removed = true
				where draft_id = :id and attachment_id = :file and not removed
				""").param("id", id).param("file", file).update() == 1;
	}

	/** Writes down who looked at a picture; answers whether it is there. */
	boolean look(UUID id, UUID file, Actor by) {
		return this.jdbc.sql("""
				update notice_draft_file set looked_by = :by, looker_name = :name
				where draft_id = :id and attachment_id = :file and not removed
				""")
			.param("by", by.accountId())
			.param("name", by.name())
			.param("id", id)
			.param("file", file)
			.update() == 1;
	}

	/** Writes down why a hit is made public; answers whether it is there. */
	boolean reason(UUID id, UUID hit, String reason, Actor by) {
		return this.jdbc.sql("""
				update notice_draft_trace set reason = :reason, reasoned_by = :by, reasoner_name = :name
				where draft_id = :id and id = :hit
				""")
			.param("reason", reason)
			.param("by", by.accountId())
			.param("name", by.name())
			.param("id", id)
			.param("hit", hit)
			.update() == 1;
	}

	/**
	 * Takes the draft for a change.
	 * @throws StaleVersion if somebody changed it since the page was opened
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void claim(NoticeDraft draft, int seenVersion) {
		if (this.jdbc.sql("""
				update notice_draft set version = version + 1 where id = :id and version = :seen and state = 'OPEN'
				""").param("id", draft.id()).param("seen", seenVersion).update() == 0) {
			throw new StaleVersion("公示稿", List.of(new StaleVersion.Difference("版本", "打开页面时的版本 " + seenVersion,
					draft.open() ? "版本 " + draft.version() : "已办结")));
		}
	}

	/** Ends a draft, posted or dropped. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void end(UUID id, DraftState state, Actor by) {
		this.jdbc
			.sql("""
					update notice_draft set state = :state, decided_by = :by, decider_name = :name, decided_at = :at where id = :id
					""")
			.param("state", state.name())
			.param("by", by.accountId())
			.param("name", by.name())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
	}

	/**
	 * Returns a draft.
	 * @throws NotFound if there is none of that id within the actor's scope
	 */
	public NoticeDraft withId(UUID id, Actor actor) {
		return this.jdbc.sql("select * from notice_draft where id = :id")
			.param("id", id)
			.query(this::draft)
			.optional()
			.filter((it) -> actor.scope().covers(it.streetCode(), it.communityCode()))
			.orElseThrow(() -> new NotFound("公示稿"));
	}

	/** Returns the draft of a step that waits, if there is one. */
	public Optional<UUID> waiting(UUID subject, NoticeNode node) {
		return this.jdbc.sql("select id from notice_draft where subject = :subject and node = :node and state = 'OPEN'")
			.param("subject", subject)
			.param("node", node.name())
			.query(UUID.class)
			.optional();
	}

	/** Returns the files that hang out with a notice. */
	List<Attachment> published(UUID notice) {
		return files(notice).stream().map(NoticeDraft.DraftFile::attachment).toList();
	}

	private List<NoticeDraft.DraftFile> files(UUID id) {
		Map<UUID, Attachment> files = this.attachments.of(new Owner(OWNER, id))
			.stream()
			.collect(Collectors.toMap(Attachment::id, Function.identity()));
		return this.jdbc
			.sql("select attachment_id, looker_name from notice_draft_file where draft_id = :id and not removed")
			.param("id", id)
			.query((row, index) -> new NoticeDraft.DraftFile(
					Objects.requireNonNull(files.get(row.getObject("attachment_id", UUID.class))),
					row.getString("looker_name")))
			.list();
	}

	private List<NoticeDraft.Hit> hits(UUID id) {
		return this.jdbc.sql("""
				select t.*, a.file_name from notice_draft_trace t left join attachment a on a.id = t.attachment_id
				where t.draft_id = :id order by a.file_name nulls first, t.position
				""").param("id", id).query((row, index) -> {
			String file = row.getString("file_name");
			return new NoticeDraft.Hit(row.getObject("id", UUID.class), row.getObject("attachment_id", UUID.class),
					TraceKind.valueOf(row.getString("kind")),
					((file != null) ? "“" + file + "”" : "") + row.getString("place"), row.getString("shown"),
					row.getString("reason"), row.getString("reasoner_name"));
		}).list();
	}

	private NoticeDraft draft(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		LocalDate on = row.getObject("drafted_at", OffsetDateTime.class)
			.atZoneSameInstant(this.clock.getZone())
			.toLocalDate();
		return new NoticeDraft(id, row.getObject("subject", UUID.class), row.getString("number"),
				NoticeNode.valueOf(row.getString("node")), row.getString("street_code"),
				row.getString("community_code"), row.getString("title"), row.getString("text"),
				row.getString("channels"), row.getString("link"),
				DraftState.valueOf(row.getString("state")) == DraftState.OPEN, row.getObject("drafted_by", UUID.class),
				row.getString("drafter_name"), on, row.getInt("version"), files(id), hits(id));
	}

}
