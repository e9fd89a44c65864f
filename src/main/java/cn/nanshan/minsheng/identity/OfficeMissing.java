package cn.nanshan.minsheng.identity;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.security.access.AccessDeniedException;

/** Thrown when somebody holds none of the offices that an action belongs to. */
public class OfficeMissing extends AccessDeniedException {

	private static final long serialVersionUID = 1L;

	private final String sentence;

	OfficeMissing(String action, Role... offices) {
		super(action);
		this.sentence = "“%s”由%s办理。".formatted(action,
				Arrays.stream(offices).map(Role::label).collect(Collectors.joining("、")));
	}

	/** Returns whose action it is, in words. */
	public String sentence() {
		return this.sentence;
	}

}
