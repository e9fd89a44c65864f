package cn.nanshan.minsheng.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.DueMoved;
import cn.nanshan.minsheng.workflow.News;
import cn.nanshan.minsheng.workflow.NewsKind;
import cn.nanshan.minsheng.workflow.StandIns;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what happened into messages, in the transaction in which it happened. Nobody is
 * told what he did himself.
 */
@Component
class Postbox {

	/**
	 * Who holds which office where on day {@code :day}: the enabled accounts, and whoever
	 * stands in for one of them, whose concern is only what can be signed.
	 */
	static final String PEOPLE = """
			(select a.id, r.role, a.level, a.street_code, a.community_code, a.vendor_id, false as deputy
			 from account a join account_role r on r.account_id = a.id where a.enabled
			 union
			 select a.id, d.role, a.level, a.street_code, a.community_code, a.vendor_id, true
			 from delegation d join account a on a.id = d.deputy_id and a.enabled
			 join account o on o.id = d.absent_id and o.enabled and o.street_code = d.street_code
			 join account_role r on r.account_id = o.id and r.role = d.role
			 where d.ended_at is null and :day between d.first_day and d.last_day) a
			""";

	/** The people whose task {@code t} is. */
	static final String HOLDERS = PEOPLE + """
			join task t on t.role = a.role and (not a.deputy or
			""" + StandIns.SIGNATURE + """
			)
			  and (t.street_code is null or a.street_code = t.street_code)
			  and (t.community_code is null or a.community_code = t.community_code)
			  and (t.vendor_id is null or a.vendor_id = t.vendor_id)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Postbox(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(News news) {
		if (news.to().isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into message (id, account_id, kind, title, href, sent_at)
				select gen_random_uuid(), a.id, :kind, :title, :href, :now from account a
				where a.id in (:to) and a.enabled and a.id <> :by
				""")
			.param("kind", news.kind().name())
			.param("title", news.title())
			.param("href", news.href())
			.param("now", now())
			.param("to", news.to())
			.param("by", news.by())
			.update();
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DueMoved moved) {
		this.jdbc.sql("""
				insert into message (id, account_id, kind, title, href, sent_at, due_subject, due_matter)
				select gen_random_uuid(), a.id, :kind, t.kind || '“' || t.title || '”的期限' ||
				  coalesce('由 ' || cast(:before as date), '') || coalesce('改为 ' || cast(:after as date), '已取消')
				  || '：' || cast(:why as text), t.href, :now, t.subject, t.kind
				from
				""" + HOLDERS + " where t.id = :task and a.id <> :by")
			.param("kind", NewsKind.DUE.name())
			.param("before", moved.before())
			.param("after", moved.after())
			.param("why", moved.why())
			.param("now", now())
			.param("day", LocalDate.now(this.clock))
			.param("task", moved.task())
			.param("by", moved.by())
			.update();
	}

	/** Tells everybody who holds the office of an open task, but whoever acted. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tellHolders(UUID subject, NewsKind kind, String title, String href, UUID by) {
		this.jdbc.sql("insert into message (id, account_id, kind, title, href, sent_at, due_subject, due_matter)"
				+ " select distinct on (a.id) gen_random_uuid(), a.id, :kind, :title, :href, cast(:now as timestamptz),"
				+ " t.subject, t.kind from " + HOLDERS
				+ " where t.subject = :subject and t.done_at is null and a.id <> :by")
			.param("kind", kind.name())
			.param("title", title)
			.param("href", href)
			.param("now", now())
			.param("day", LocalDate.now(this.clock))
			.param("subject", subject)
			.param("by", by)
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
