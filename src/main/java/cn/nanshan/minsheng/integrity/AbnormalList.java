package cn.nanshan.minsheng.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of vendors that get no award while they are on it (PROC-11, in all streets).
 */
@Component
public class AbnormalList {

	private final JdbcClient jdbc;

	AbnormalList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whether a vendor is on the list on a day. */
	public boolean isListed(UUID vendorId, LocalDate on) {
		return entryOf(vendorId, on).isPresent();
	}

	/** Returns the entry that keeps a vendor on the list on a day. */
	public Optional<AbnormalEntry> entryOf(UUID vendorId, LocalDate on) {
		return this.jdbc.sql("select * from abnormal_entry where vendor_id = :vendor order by until_day desc")
			.param("vendor", vendorId)
			.query(AbnormalList::entry)
			.list()
			.stream()
			.filter((entry) -> entry.coversDay(on))
			.findFirst();
	}

	/** Returns all entries, the newest first. */
	public List<AbnormalEntry> all() {
		return this.jdbc.sql("select * from abnormal_entry order by from_day desc, id limit 500")
			.query(AbnormalList::entry)
			.list();
	}

	void add(AbnormalEntry entry) {
		this.jdbc.sql("""
				insert into abnormal_entry (id, vendor_id, vendor_name, reason, basis, from_day, until_day)
				values (:id, :vendor, :name, :reason, :basis, :from, :until)
				""")
			.param("id", entry.id())
			.param("vendor", entry.vendorId())
			.param("name", entry.vendorName())
			.param("reason", entry.reason())
			.param("basis", entry.basis())
			.param("from", entry.from())
			.param("until", entry.until())
			.update();
	}

	private static AbnormalEntry entry(java.sql.ResultSet row, int index) throws java.sql.SQLException {
		return new AbnormalEntry(row.getObject("id", UUID.class), row.getObject("vendor_id", UUID.class),
				row.getString("vendor_name"), row.getString("reason"), row.getString("basis"),
				row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
	}

}
