package cn.nanshan.minsheng.startup;

/**
 * Ends a start that would do harm, because an operator must learn what is wrong and what
 * to do in their own language and a script must see it in the exit code.
 */
public final class StartupRefused extends RuntimeException {

	/** The data folder belongs to another running instance. */
	public static final int FOLDER_IN_USE = 3;

	/** A key is missing, malformed or not the one the data was written with. */
	public static final int WRONG_KEY = 4;

	/** The database cannot hold or search Chinese text. */
	public static final int WRONG_DATABASE = 5;

	/** The embedded server does not start here. */
	public static final int NO_SERVER = 6;

	/** Nobody could sign in. */
	public static final int NO_ACCOUNT = 7;

	private static final long serialVersionUID = 1L;

	private final int exitCode;

	private final String remedy;

	public StartupRefused(int exitCode, String reason, String remedy) {
		super(reason);
		this.exitCode = exitCode;
		this.remedy = remedy;
	}

	public String remedy() {
		return this.remedy;
	}

	public int exitCode() {
		return this.exitCode;
	}

}
