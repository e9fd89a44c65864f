package cn.nanshan.minsheng.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Makes the console speak Chinese where it could not: a server or container without a
 * locale would print every sentence as question marks.
 */
final class ConsoleWords {

	private ConsoleWords() {
	}

	static void makeReadable() {
		if (Charset.forName(encoding()).newEncoder().canEncode('中')) {
			return;
		}
		System.setOut(utf8(FileDescriptor.out));
		System.setErr(utf8(FileDescriptor.err));
		System.setProperty("logging.charset.console", StandardCharsets.UTF_8.name());
	}

	private static String encoding() {
		String known = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
		return (known != null) ? known : System.getProperty("native.encoding", "UTF-8");
	}

	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

}
