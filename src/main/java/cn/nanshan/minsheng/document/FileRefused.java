package cn.nanshan.minsheng.document;

/** A file that cannot be taken; the message is a sentence for the page that names it. */
public class FileRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates a refusal.
	 * @param fileName the file
	 * @param why the rest of the sentence, in Chinese for the page
	 */
	public FileRefused(String fileName, String why) {
		super("文件“" + fileName + "”" + why);
	}

	/** Returns the sentence for the page. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
