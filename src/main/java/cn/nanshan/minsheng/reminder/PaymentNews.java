package cn.nanshan.minsheng.reminder;

import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.settlement.PaymentMoved;
import cn.nanshan.minsheng.settlement.PaymentState;
import cn.nanshan.minsheng.workflow.News;
import cn.nanshan.minsheng.workflow.NewsKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who asked for a payment that it was paid, sent back or refused. */
@Component
class PaymentNews {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PaymentNews(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@EventListener
	void on(PaymentMoved moved) {
		if (moved.state().isPending() || moved.state() == PaymentState.WITHDRAWN) {
			return;
		}
		this.jdbc.sql("""
				select s.account_id, p.number, p.name, y.tranche from payment y join project p on p.id = y.project_id
				join payment_signature s on s.payment_id = y.id and s.act = '申请支付' where y.id = :id
				""")
			.param("id", moved.payment())
			.query((row, index) -> new News(Set.of(row.getObject("account_id", UUID.class)), NewsKind.PAYMENT,
					"%s %s 第 %d 批支付：%s".formatted(row.getString("number"), row.getString("name"), row.getInt("tranche"),
							moved.state().label()),
					"/payments/" + moved.payment(), moved.by()))
			.list()
			.forEach(this.events::publishEvent);
	}

}
