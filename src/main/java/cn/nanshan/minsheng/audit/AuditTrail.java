package cn.nanshan.minsheng.audit;

/** Writes the trail. */
public interface AuditTrail {

	/**
	 * Appends an entry when the present transaction commits, or not at all.
	 * @throws IllegalStateException if no transaction is active
	 */
	void record(AuditEntry entry);

}
