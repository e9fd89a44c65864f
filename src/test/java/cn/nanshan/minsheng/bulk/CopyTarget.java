package cn.nanshan.minsheng.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A table that takes rows by COPY, in the server's text format. */
final class CopyTarget implements AutoCloseable {

	private static final int BUFFER = 128 * 1024;

	private final CopyIn copy;

	private final StringBuilder rows = new StringBuilder(BUFFER + 1024);

	CopyTarget(Connection connection, String table, String columns) throws SQLException {
		this.copy = connection.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyIn("copy " + table + " (" + columns + ") from stdin");
	}

	/** Adds a row; a cell is null, or text that needs no escape. */
	void add(@Nullable Object... cells) throws SQLException {
		for (int i = 0; i < cells.length; i++) {
			this.rows.append((i == 0) ? "" : "\t").append((cells[i] != null) ? cells[i] : "\\N");
		}
		this.rows.append('\n');
		if (this.rows.length() > BUFFER) {
			flush();
		}
	}

	private void flush() throws SQLException {
		byte[] bytes = this.rows.toString().getBytes(StandardCharsets.UTF_8);
		this.copy.writeToCopy(bytes, 0, bytes.length);
		this.rows.setLength(0);
	}

	@Override
	public void close() throws SQLException {
		flush();
		this.copy.endCopy();
	}

}
