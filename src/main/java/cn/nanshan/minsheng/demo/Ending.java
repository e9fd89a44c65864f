package cn.nanshan.minsheng.demo;

/** Where a story stops, in the order of the way there. */
enum Ending {

	DRAFT(3), WITHDRAWN(3), DELIBERATING(4), NOT_PASSED(2), PASSED(3), IN_PUBLICITY(2), WITH_CLERK(3), WITH_FINANCE(3),
	WITH_TASK_FORCE(2), WITH_LEADER(2), RETURNED(3), REJECTED(2), APPROVED(4), PROCURING(4), CONTRACTED(3), RUNNING(6),
	SUSPENDED(1), TERMINATED(1), COMPLETED(3), ACCEPTING(1), RECTIFYING(1), ACCEPT_FAILED(1), ACCEPTED(4), SETTLED(2),
	ARCHIVED(3);

	private final int count;

	Ending(int count) {
		this.count = count;
	}

	/** Returns how many stories stop here. */
	int count() {
		return this.count;
	}

	boolean isPast(Ending other) {
		return compareTo(other) > 0;
	}

}
