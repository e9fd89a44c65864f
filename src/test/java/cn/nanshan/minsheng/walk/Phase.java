package cn.nanshan.minsheng.walk;

/** Where a project of the model stands; the names are those that the database keeps. */
enum Phase {

	/** Not written down yet. */
	UNBORN,

	DRAFT, DELIBERATING, NOT_PASSED, PASSED, SUBMITTED, RETURNED, REJECTED, APPROVED, PROCURING, CONTRACTED, RUNNING,
	SUSPENDED, COMPLETED, ACCEPTING, RECTIFYING, ACCEPTED, ACCEPT_FAILED, TERMINATED, SETTLED, ARCHIVED, WITHDRAWN;

	/** Returns whether nothing can happen to a project any more. */
	boolean isEnd() {
		return this == NOT_PASSED || this == ARCHIVED || this == WITHDRAWN;
	}

}
