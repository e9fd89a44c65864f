package cn.nanshan.minsheng.workflow;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Loads and stores meetings; lists are read by SQL. */
interface MeetingRepository extends Repository<Meeting, UUID> {

	Optional<Meeting> findById(UUID id);

	Meeting save(Meeting meeting);

	void flush();

}
