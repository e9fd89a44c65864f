package cn.nanshan.minsheng.crypto;

/** Says that a stored field was altered, moved or written with another key. */
public final class UnreadableField extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadableField(String message) {
		super(message);
	}

	UnreadableField(String message, Throwable cause) {
		super(message, cause);
	}

}
