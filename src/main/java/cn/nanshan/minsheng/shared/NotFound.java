package cn.nanshan.minsheng.shared;

/**
 * Nothing of that id within the reader's scope: a foreign unit's record and a wrong id
 * answer alike.
 */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFound(String what) {
		super(what);
	}

}
