package cn.nanshan.minsheng.procurement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lists procurements and contracts within reach and shows a contract. */
@UseCase
@Transactional(readOnly = true)
public class ProcurementReading {

	private static final String LIST = """
			select p.id, p.number, p.name, p.state, q.method, q.opened_on, q.round, p.approved_amount, v.name as vendor,
			  q.award_sum
			from procurement q join project p on p.id = q.project_id left join vendor v on v.id = q.award_vendor_id
			where (cast(:street as text) is null or p.street_code = :street)
			  and (cast(:community as text) is null or p.community_code = :community)
			  and (cast(:vendor as uuid) is null
			    or exists (select 1 from contract c where c.project_id = p.id and c.vendor_id = :vendor))
			  and (cast(:after as uuid) is null or (q.opened_on, q.project_id)
			    < (select opened_on, project_id from procurement where project_id = :after))
			order by q.opened_on desc, q.project_id desc limit :size
			""";

	private final JdbcClient jdbc;

	private final Contracts contracts;

	private final ContractChanges changes;

	private final Projects projects;

	ProcurementReading(JdbcClient jdbc, Contracts contracts, ContractChanges changes, Projects projects) {
		this.jdbc = jdbc;
		this.contracts = contracts;
		this.changes = changes;
		this.projects = projects;
	}

	/** Returns the procurements after one, the newest first. */
	@AnyStaff(action = "查看采购")
	public List<ProcurementRow> procurements(@Nullable UUID after, int size, Actor actor) {
		return this.jdbc.sql(LIST)
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("vendor", actor.scope().vendorId())
			.param("after", after)
			.param("size", size)
			.query(ProcurementReading::row)
			.list();
	}

	/** Returns the contracts after one, the newest first. */
	@AnyStaff(action = "查看合同")
	public List<ContractRow> contracts(@Nullable UUID after, int size, Actor actor) {
		return this.contracts.list(actor.scope(), null, after, size);
	}

	/** Returns a contract with its project. */
	@AnyStaff(action = "查看合同")
	public ContractPage contract(UUID id, Actor actor) {
		Contract contract = this.contracts.withId(id).orElseThrow(() -> new NotFound("合同"));
		Project project = this.projects.withId(contract.projectId(), actor);
		return new ContractPage(contract, project.number(), project.outline().name(), project.state(),
				project.approvedAmount(), project.contractAmount(), this.changes.of(id));
	}

	private static ProcurementRow row(ResultSet row, int index) throws SQLException {
		String method = row.getString("method");
		BigDecimal approved = row.getBigDecimal("approved_amount");
		BigDecimal sum = row.getBigDecimal("award_sum");
		return new ProcurementRow(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
				ProjectState.valueOf(row.getString("state")),
				(method != null) ? ProcurementMethod.valueOf(method) : null,
				row.getObject("opened_on", LocalDate.class), row.getInt("round"),
				(approved != null) ? new Money(approved) : Money.ZERO, row.getString("vendor"),
				(sum != null) ? new Money(sum) : null);
	}

	/**
	 * A contract with what it belongs to.
	 *
	 * @param contract the contract
	 * @param number number of the project
	 * @param name name of the project
	 * @param state state of the project
	 * @param approved the approved sum
	 * @param present the contract sum after all changes
	 * @param changes the changes, oldest first
	 */
	public record ContractPage(Contract contract, String number, String name, ProjectState state,
			@Nullable Money approved, @Nullable Money present, List<ContractChange> changes) {

	}

}
