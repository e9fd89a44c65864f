package cn.nanshan.minsheng.procurement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.AgendaSource;
import cn.nanshan.minsheng.workflow.BodyKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names the procurements whose method is set and that the street's leadership has not
 * decided on (PROC-03).
 */
@Component
class ProcurementAgenda implements AgendaSource {

	private final JdbcClient jdbc;

	private final ProcurementRepository procurements;

	private final VendorRepository vendors;

	ProcurementAgenda(JdbcClient jdbc, ProcurementRepository procurements, VendorRepository vendors) {
		this.jdbc = jdbc;
		this.procurements = procurements;
		this.vendors = vendors;
	}

	/** Returns what an item says: another method is another question. */
	static String title(String project, MethodChoice method) {
		return project + "：采购方式 " + method.label();
	}

	@Override
	public AgendaMatter matter() {
		return AgendaMatter.PROCUREMENT;
	}

	@Override
	public Set<BodyKind> bodies() {
		return EnumSet.copyOf(BodyKind.at(Level.STREET));
	}

	@Override
	public List<AgendaCandidate> waiting(Actor actor) {
		if (actor.scope().level() != Level.STREET) {
			return List.of();
		}
		return this.jdbc.sql("""
				select p.id, p.number, p.name, p.approved_amount, r.method, r.method_reason, r.single_source
				from procurement r join project p on p.id = r.project_id
				where (p.state = 'PROCURING' or p.track = 'URGENT' and p.state in ('RUNNING', 'SUSPENDED')
				    and p.contract_amount is null) and p.street_code = :street and r.method is not null
				  and r.decided_on is null and r.award_vendor_id is null
				  and not exists (select 1 from meeting_item i join meeting m on m.id = i.meeting_id
				    where i.subject = p.id and i.matter = 'PROCUREMENT' and m.state not in ('CLOSED', 'CANCELLED'))
				order by p.state_since, p.number limit 200
				""")
			.param("street", actor.scope().streetCode())
			.query((row, index) -> new AgendaCandidate(row.getObject("id", UUID.class), row.getString("number"),
					title(row.getString("name"),
							new MethodChoice(ProcurementMethod.valueOf(row.getString("method")),
									row.getString("method_reason"), row.getBoolean("single_source"))),
					"批复 " + new Money(row.getBigDecimal("approved_amount")) + " 元"))
			.list();
	}

	/** Votes of a leadership are counted, never justified. */
	@Override
	public Optional<String> justifyAt(AgendaItem item, Actor actor) {
		return Optional.empty();
	}

	/** Returns the vendors that have quoted so far. */
	@Override
	@Transactional(readOnly = true)
	public List<Party> parties(UUID subject) {
		return this.procurements.findById(new ProjectId(subject))
			.stream()
			.flatMap((procurement) -> procurement.quotes().stream())
			.map(Quote::vendorId)
			.distinct()
			.flatMap((vendor) -> this.vendors.findById(vendor).stream())
			.map((vendor) -> vendor.details().party())
			.toList();
	}

}
