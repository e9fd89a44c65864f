package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells when the contract of a project was signed (PROC-12). */
@Component
class SignedContracts {

	private final JdbcClient jdbc;

	SignedContracts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<LocalDate> signedOn(ProjectId project) {
		return this.jdbc.sql("""
				select (min(changed_at) at time zone 'Asia/Shanghai')::date from project_state_change
				where project_id = :project and to_state = :contracted
				""")
			.param("project", project.value())
			.param("contracted", ProjectState.CONTRACTED.name())
			.query(LocalDate.class)
			.optional();
	}

}
