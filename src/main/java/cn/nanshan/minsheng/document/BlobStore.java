package cn.nanshan.minsheng.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps files under the checksum of their bytes: the same picture twice is one file, and
 * a file that was tampered with no longer matches its name. A file is whole on disk
 * before anything speaks of it.
 */
@Component
class BlobStore {

	private final Path folder;

	BlobStore(@Value("${minsheng.data-dir:data}") Path dataFolder) {
		this.folder = dataFolder.resolve("blobs");
	}

	/** Returns a new empty file of the same disk, to be moved in or thrown away. */
	Path temporary() {
		try {
			return Files.createTempFile(Files.createDirectories(this.folder), "incoming-", ".tmp");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Moves a finished file to its place and returns its checksum. */
	String take(Path temporary) {
		try {
			String sha256 = checksum(temporary);
			Path place = place(sha256);
			Files.createDirectories(place.getParent());
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
			return sha256;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns where the file with this checksum lies. */
	Path place(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	private static String checksum(Path file) throws IOException {
		try (var input = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[64 * 1024];
			for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
