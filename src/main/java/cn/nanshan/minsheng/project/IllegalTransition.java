package cn.nanshan.minsheng.project;

/** The project is in a state from which this verb does not lead anywhere. */
public class IllegalTransition extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ProjectState from;

	private final ProjectState to;

	IllegalTransition(ProjectState from, ProjectState to) {
		super(from + " does not lead to " + to);
		this.from = from;
		this.to = to;
	}

	/** Returns a sentence for the page. */
	public String sentence() {
		return "项目现在是“%s”，不能变为“%s”。请刷新页面看最新情况。".formatted(this.from.label(), this.to.label());
	}

}
