package cn.nanshan.minsheng.project;

import java.util.Optional;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import jakarta.persistence.LockModeType;

/** Loads and stores projects; lists are read by SQL elsewhere. */
interface ProjectRepository extends Repository<Project, ProjectId> {

	Optional<Project> findById(ProjectId id);

	Optional<Project> findByNumber(String number);

	/**
	 * Returns whether a street has an overhead project of a year that was not given up.
	 */
	@Query("""
			select count(p) > 0 from Project p where p.track = POOL and p.home.streetCode = :street
			and p.outline.budgetYear = :year and p.state not in (WITHDRAWN, REJECTED)
			""")
	boolean hasPoolProject(String street, int year);

	/** Loads a project that nobody else changes until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Project p where p.number = :number")
	Optional<Project> holdByNumber(String number);

	Project save(Project project);

	void flush();

}
