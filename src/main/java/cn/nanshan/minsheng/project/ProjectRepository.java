package cn.nanshan.minsheng.project;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Loads and stores projects; lists are read by SQL elsewhere. */
interface ProjectRepository extends Repository<Project, ProjectId> {

	Optional<Project> findById(ProjectId id);

	Optional<Project> findByNumber(String number);

	Project save(Project project);

	void flush();

}
