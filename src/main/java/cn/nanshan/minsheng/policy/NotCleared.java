package cn.nanshan.minsheng.policy;

/** The rules refuse; an answer for the page, which shows the same panel again (422). */
public class NotCleared extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Assessment<?> assessment;

	NotCleared(Assessment<?> assessment) {
		super(assessment.action() + ": "
				+ assessment.findings()
					.stream()
					.filter(Finding::blocks)
					.map((finding) -> finding.clause().id())
					.toList());
		this.assessment = assessment;
	}

	public Assessment<?> assessment() {
		return this.assessment;
	}

}
