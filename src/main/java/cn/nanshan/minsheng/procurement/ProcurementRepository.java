package cn.nanshan.minsheng.procurement;

import java.util.Optional;

import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.data.repository.Repository;

/** Loads and stores procurements. */
interface ProcurementRepository extends Repository<Procurement, ProjectId> {

	Optional<Procurement> findById(ProjectId id);

	Procurement save(Procurement procurement);

}
