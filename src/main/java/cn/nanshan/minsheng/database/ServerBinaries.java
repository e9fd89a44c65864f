package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * Unpacks the PostgreSQL programs of this platform beside the data, because a temporary
 * folder may forbid execution or be swept while the server runs.
 */
final class ServerBinaries {

	/** Raise it with the Maven packages: another version unpacks into another folder. */
	private static final String VERSION = "18.6";

	private ServerBinaries() {
	}

	static Path unpackedIn(Path folder) throws IOException {
		Path target = folder.resolve("postgresql-" + VERSION);
		if (Files.isDirectory(target)) {
			return target.resolve("bin");
		}
		Path unfinished = Files.createDirectories(folder).resolve("postgresql-unfinished");
		FileSystemUtils.deleteRecursively(unfinished);
		try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), processor());
				TarArchiveInputStream archive = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
			TarArchiveEntry entry;
			while ((entry = archive.getNextEntry()) != null) {
				unpack(archive, entry, unfinished);
			}
		}
		Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
		return target.resolve("bin");
	}

	private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path root) throws IOException {
		Path file = root.resolve(entry.getName()).normalize();
		if (!file.startsWith(root)) {
			throw new IOException("Entry outside the archive: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.resolveSibling("."));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(archive, file);
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(file, permissions(entry.getMode()));
		}
	}

	private static Set<PosixFilePermission> permissions(int mode) {
		EnumSet<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_READ,
				PosixFilePermission.OWNER_WRITE);
		if ((mode & 0100) != 0) {
			permissions.add(PosixFilePermission.OWNER_EXECUTE);
		}
		return permissions;
	}

	private static String system() {
		String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		return name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
	}

	private static String processor() {
		String name = System.getProperty("os.arch", "");
		return switch (name) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> name;
		};
	}

}
