package cn.nanshan.minsheng.document;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as it arrives, before anything about it is believed.
 *
 * @param name name on the sender's machine, folders cut off
 * @param size bytes announced
 * @param content its bytes
 */
public record NewFile(String name, long size, InputStreamSource content) {

	public NewFile {
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
	}

}
