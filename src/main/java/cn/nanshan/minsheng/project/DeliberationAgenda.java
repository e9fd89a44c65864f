package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.AgendaSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the projects that wait to be deliberated and are on no open agenda. */
@Component
class DeliberationAgenda implements AgendaSource {

	private final JdbcClient jdbc;

	DeliberationAgenda(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<AgendaCandidate> waiting(Actor actor) {
		return this.jdbc.sql("""
				select p.id, p.number, p.name, p.requested from project p
				where p.state = 'DELIBERATING' and p.street_code = :street
				  and (cast(:community as text) is null or p.community_code = :community)
				  and not exists (select 1 from meeting_item i join meeting m on m.id = i.meeting_id
				    where i.subject = p.id and m.state <> 'CLOSED')
				order by p.state_since, p.number limit 50
				""")
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.query((row, index) -> new AgendaCandidate(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("name"), sum(row.getBigDecimal("requested"))))
			.list();
	}

	@Override
	public Optional<String> justifyAt(AgendaItem item, Actor actor) {
		return Justifying.isFor(actor) ? Optional.of("/projects/" + item.number() + "/waivers") : Optional.empty();
	}

	private static String sum(BigDecimal requested) {
		return (requested != null) ? new Money(requested) + " 元" : "";
	}

}
