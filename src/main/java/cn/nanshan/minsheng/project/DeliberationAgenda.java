package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.AgendaSource;
import cn.nanshan.minsheng.workflow.BodyKind;

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
	public AgendaMatter matter() {
		return AgendaMatter.DELIBERATION;
	}

	@Override
	public Set<BodyKind> bodies() {
		return EnumSet.copyOf(BodyKind.at(Level.COMMUNITY));
	}

	@Override
	public List<AgendaCandidate> waiting(Actor actor) {
		return this.jdbc.sql("""
				select p.id, p.number, p.name, p.requested from project p
				where p.state = 'DELIBERATING' and p.street_code = :street
				  and (cast(:community as text) is null or p.community_code = :community)
				  and not exists (select 1 from meeting_item i join meeting m on m.id = i.meeting_id
				    where i.subject = p.id and i.matter = 'DELIBERATION' and m.state not in ('CLOSED', 'CANCELLED'))
				order by p.state_since, p.number limit 200
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
