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

/** Names the projects that wait for the street's party committee (MF-14). */
@Component
class StudyAgenda implements AgendaSource {

	private final JdbcClient jdbc;

	StudyAgenda(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public AgendaMatter matter() {
		return AgendaMatter.STREET_STUDY;
	}

	@Override
	public Set<BodyKind> bodies() {
		return EnumSet.of(BodyKind.PARTY_COMMITTEE);
	}

	@Override
	public List<AgendaCandidate> waiting(Actor actor) {
		if (actor.scope().level() != Level.STREET) {
			return List.of();
		}
		return this.jdbc.sql("""
				select p.id, p.number, p.name, p.requested from project p join street_study s on s.project_id = p.id
				where p.state = 'STREET_STUDY' and p.street_code = :street
				  and s.ended_at is null and s.reviewed_at is not null and s.passed is null
				  and not exists (select 1 from meeting_item i join meeting m on m.id = i.meeting_id
				    where i.subject = p.id and i.matter = 'STREET_STUDY' and m.state not in ('CLOSED', 'CANCELLED'))
				order by p.state_since, p.number limit 200
				""")
			.param("street", actor.scope().streetCode())
			.query((row, index) -> new AgendaCandidate(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("name"), asked(row.getBigDecimal("requested"))))
			.list();
	}

	/** Votes of a party committee are counted, never justified. */
	@Override
	public Optional<String> justifyAt(AgendaItem item, Actor actor) {
		return Optional.empty();
	}

	private static String asked(BigDecimal requested) {
		return "申报 " + new Money(requested) + " 元";
	}

}
