package cn.nanshan.minsheng.procurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.VendorReach;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the contracts and tells the later stages what was agreed; a vendor reaches the
 * projects whose contract it holds.
 */
@Component
public class Contracts implements VendorReach {

	private static final String LIST = """
			select c.id, c.number, p.number as project_number, p.name as project_name, p.state, c.vendor_id,
			  c.vendor_name, p.contract_amount as sum, c.signed_on, c.ends_on
			from contract c join project p on p.id = c.project_id
			where (cast(:street as text) is null or p.street_code = :street)
			  and (cast(:community as text) is null or p.community_code = :community)
			  and (cast(:vendor as uuid) is null or c.vendor_id = :vendor)
			  and (cast(:of as uuid) is null or c.vendor_id = :of)
			  and (cast(:after as uuid) is null or (c.signed_on, c.id) < (select signed_on, id from contract where id = :after))
			order by c.signed_on desc, c.id desc limit :size
			""";

	private final JdbcClient jdbc;

	Contracts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the contract of a project, empty before it is signed. */
	public Optional<Contract> of(ProjectId project) {
		return this.jdbc.sql("select * from contract where project_id = :project")
			.param("project", project.value())
			.query(Contracts::contract)
			.optional();
	}

	/** Returns the contracts of these projects, by project. */
	Map<UUID, Contract> ofAll(Collection<UUID> projects) {
		return projects.isEmpty() ? Map.of()
				: this.jdbc.sql("select * from contract where project_id in (:projects)")
					.param("projects", projects)
					.query(Contracts::contract)
					.list()
					.stream()
					.collect(Collectors.toMap((contract) -> contract.projectId().value(), Function.identity()));
	}

	Optional<Contract> withId(UUID id) {
		return this.jdbc.sql("select * from contract where id = :id")
			.param("id", id)
			.query(Contracts::contract)
			.optional();
	}

	@Override
	public boolean reaches(UUID vendorId, ProjectId project) {
		return of(project).filter((contract) -> contract.vendorId().equals(vendorId)).isPresent();
	}

	@Override
	public List<ProjectId> projectsOf(UUID vendorId) {
		return this.jdbc.sql("select project_id from contract where vendor_id = :vendor")
			.param("vendor", vendorId)
			.query((row, index) -> new ProjectId(row.getObject("project_id", UUID.class)))
			.list();
	}

	/** Returns the contracts within reach after one, of one vendor if it is given. */
	List<ContractRow> list(Scope scope, @Nullable UUID vendorId, @Nullable UUID after, int size) {
		return this.jdbc.sql(LIST)
			.param("street", scope.streetCode())
			.param("community", scope.communityCode())
			.param("vendor", scope.vendorId())
			.param("of", vendorId)
			.param("after", after)
			.param("size", size)
			.query((row, index) -> new ContractRow(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("project_number"), row.getString("project_name"),
					ProjectState.valueOf(row.getString("state")), row.getObject("vendor_id", UUID.class),
					row.getString("vendor_name"), new Money(row.getBigDecimal("sum")),
					row.getObject("signed_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)))
			.list();
	}

	void add(Contract contract, UUID signedBy) {
		this.jdbc
			.sql("""
					insert into contract (id, project_id, number, vendor_id, vendor_name, sum, signed_on, starts_on, ends_on,
					  terms, signed_by)
					values (:id, :project, :number, :vendor, :name, :sum, :signed, :starts, :ends, :terms, :by)
					""")
			.param("id", contract.id())
			.param("project", contract.projectId().value())
			.param("number", contract.number())
			.param("vendor", contract.vendorId())
			.param("name", contract.vendorName())
			.param("sum", contract.sum().yuan())
			.param("signed", contract.signedOn())
			.param("starts", contract.startsOn())
			.param("ends", contract.endsOn())
			.param("terms", contract.terms())
			.param("by", signedBy)
			.update();
	}

	private static Contract contract(ResultSet row, int index) throws SQLException {
		return new Contract(row.getObject("id", UUID.class), new ProjectId(row.getObject("project_id", UUID.class)),
				row.getString("number"), row.getObject("vendor_id", UUID.class), row.getString("vendor_name"),
				new Money(row.getBigDecimal("sum")), row.getObject("signed_on", LocalDate.class),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				row.getString("terms"));
	}

}
