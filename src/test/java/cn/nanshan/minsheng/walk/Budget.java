package cn.nanshan.minsheng.walk;

/** The money of the model's street-year, in fen. */
final class Budget {

	private long total;

	private long committed;

	private long paid;

	Budget(long total, long committed, long paid) {
		this.total = total;
		this.committed = committed;
		this.paid = paid;
	}

	long free() {
		return this.total - this.committed;
	}

	void adjust(long difference) {
		this.total += difference;
	}

	/** Takes money for a project, or gives it back. */
	void commit(long difference) {
		this.committed += difference;
	}

	void pay(long sum) {
		this.paid += sum;
	}

	long total() {
		return this.total;
	}

	long committed() {
		return this.committed;
	}

	@Override
	public String toString() {
		return "total %s, committed %s, paid %s".formatted(Yuan.of(this.total), Yuan.of(this.committed),
				Yuan.of(this.paid));
	}

}
