package cn.nanshan.minsheng.shared;

import java.util.List;

/**
 * Somebody changed the record after this form was opened; carries both versions so that
 * the page can show what was typed beside what is stored.
 */
public class StaleVersion extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Difference> differences;

	public StaleVersion(String what, List<Difference> differences) {
		super(what);
		this.differences = List.copyOf(differences);
	}

	public List<Difference> differences() {
		return this.differences;
	}

	/**
	 * One field in both versions.
	 *
	 * @param field label as on the form
	 * @param typed what this person entered
	 * @param stored what is in the record now
	 */
	public record Difference(String field, String typed, String stored) {

	}

}
