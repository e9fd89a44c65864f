package cn.nanshan.minsheng.document;

/** A file that cannot be taken; the message is a sentence for the page that names it. */
public class FileRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FileRefused(String fileName, String why) {
		super("文件“" + fileName + "”" + why);
	}

	/** Returns the sentence for the page. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
