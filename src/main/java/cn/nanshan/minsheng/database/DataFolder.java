package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import cn.nanshan.minsheng.startup.StartupRefused;

/**
 * The folder that holds everything of an embedded installation: cluster, programs and
 * keys. One living process owns it; the operating system gives it back however that
 * process ends.
 */
final class DataFolder implements AutoCloseable {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Path root;

	private final FileChannel channel;

	private DataFolder(Path root, FileChannel channel) {
		this.root = root;
		this.channel = channel;
	}

	static DataFolder own(Path folder) throws IOException {
		Path root = folder.toAbsolutePath().normalize();
		boolean fresh = !Files.exists(root);
		Files.createDirectories(root);
		if (fresh) {
			restrict(root, "rwx------");
		}
		FileChannel channel = FileChannel.open(root.resolve("in-use.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (lock(channel) == null) {
			channel.close();
			throw new StartupRefused(StartupRefused.FOLDER_IN_USE, "数据目录 " + root + " 正在被另一个运行中的实例使用，本次启动已取消，原实例不受影响。",
					"请使用已经在运行的实例，或先停止它；也可以用 --minsheng.data-dir=其他目录 另起一个。");
		}
		return new DataFolder(root, channel);
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path root() {
		return this.root;
	}

	Path at(String name) {
		return this.root.resolve(name);
	}

	/** Reads a secret, or makes one of 256 random bits at the first start. */
	String secret(String name) throws IOException {
		Path keys = Files.createDirectories(this.root.resolve("keys"));
		restrict(keys, "rwx------");
		Path file = keys.resolve(name);
		if (!Files.exists(file)) {
			byte[] bits = new byte[32];
			RANDOM.nextBytes(bits);
			Path unfinished = file.resolveSibling(name + ".unfinished");
			Files.deleteIfExists(unfinished);
			Files.createFile(unfinished);
			restrict(unfinished, "rw-------");
			Files.writeString(unfinished, Base64.getEncoder().encodeToString(bits));
			Files.move(unfinished, file);
		}
		return Files.readString(file).strip();
	}

	private static void restrict(Path path, String permissions) throws IOException {
		if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
