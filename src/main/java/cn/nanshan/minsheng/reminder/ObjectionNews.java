package cn.nanshan.minsheng.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.workflow.News;
import cn.nanshan.minsheng.workflow.NewsKind;
import cn.nanshan.minsheng.workflow.ObjectionMoved;
import cn.nanshan.minsheng.workflow.StandIns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells those whom an objection concerns that it came and how it was answered: who wrote
 * the project and who handed it in, who signed it in the approval under way, and whose
 * signature it waits for.
 */
@Component
class ObjectionNews {

	private static final String CONCERNED = """
			select created_by from project where id = :subject
			union select submitted_by from project where id = :subject and submitted_by is not null
			union select s.signer_id from approval_run r join approval_signature s on s.run_id = r.id
			  where r.subject = :subject and r.ended_at is null and s.lapsed_at is null
			union select a.id from
			""" + Postbox.HOLDERS + " where t.subject = :subject and t.done_at is null and " + StandIns.SIGNATURE;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ObjectionNews(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(ObjectionMoved moved) {
		Set<UUID> concerned = this.jdbc.sql(CONCERNED)
			.param("subject", moved.subject())
			.param("day", LocalDate.now(this.clock))
			.query(UUID.class)
			.list()
			.stream()
			.collect(Collectors.toSet());
		this.events.publishEvent(new News(concerned, NewsKind.OBJECTION, sentence(moved),
				"/objections/" + moved.objection(), moved.by()));
	}

	private static String sentence(ObjectionMoved moved) {
		String which = (moved.late() ? "逾期意见 " : "异议 ") + moved.number();
		return "“%s”%s".formatted(moved.title(),
				moved.state().isOpen() ? "收到" + which + "，答复之前不能立项" : "的" + which + " 已答复：" + moved.state().label());
	}

}
