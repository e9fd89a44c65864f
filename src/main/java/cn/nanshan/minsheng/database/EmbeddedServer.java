package cn.nanshan.minsheng.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.startup.StartupRefused;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL in a folder of one's own, so that two commands are enough to run the
 * system. It writes through to disk like any server: what a page has acknowledged
 * survives a killed process.
 */
public final class EmbeddedServer implements AutoCloseable {

	static final String NAME = "minsheng";

	private final DataFolder folder;

	private final Path cluster;

	private final ServerProgram program;

	private final String password;

	private final int port;

	private EmbeddedServer(DataFolder folder, ServerProgram program) throws IOException {
		this.folder = folder;
		this.cluster = folder.at("cluster");
		this.program = program;
		this.password = folder.secret("database.password");
		this.port = freePort();
	}

	/** Starts on what the folder holds, or makes a new cluster in it. */
	static EmbeddedServer durable(DataFolder folder) throws IOException {
		return start(folder, "");
	}

	/**
	 * A server for one test run: always empty, and quick because nothing must survive.
	 */
	public static EmbeddedServer throwaway(Path path) throws IOException {
		DataFolder folder = DataFolder.own(path);
		new LeftoverServer(folder.at("cluster")).stop(program(folder));
		FileSystemUtils.deleteRecursively(folder.at("cluster"));
		return start(folder, " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
	}

	private static EmbeddedServer start(DataFolder folder, String options) throws IOException {
		EmbeddedServer server = new EmbeddedServer(folder, program(folder));
		new LeftoverServer(server.cluster).stop(server.program);
		if (!Files.exists(server.cluster.resolve("PG_VERSION"))) {
			server.initialise();
		}
		server.run("pg_ctl", "start", "-w", "-t", "120", "-D", server.cluster.toString(), "-l",
				folder.at("postgresql.log").toString(), "-o", "-p " + server.port + options);
		server.createDatabase();
		return server;
	}

	private static ServerProgram program(DataFolder folder) throws IOException {
		return new ServerProgram(ServerBinaries.unpackedIn(folder.root()), folder.at("postgresql-command.log"));
	}

	private void initialise() throws IOException {
		Path unfinished = this.folder.at("cluster-unfinished");
		FileSystemUtils.deleteRecursively(unfinished);
		List<String> arguments = new ArrayList<>(List.of("-D", unfinished.toString(), "-U", NAME, "-E", "UTF8",
				"--auth=scram-sha-256", "--pwfile=" + this.folder.at("keys").resolve("database.password"), "-c",
				"listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=60"));
		arguments.addAll(ServerLocale.options());
		run("initdb", arguments.toArray(String[]::new));
		// Only a whole cluster gets the name: a killed first start begins again.
		Files.move(unfinished, this.cluster);
	}

	private void run(String name, String... arguments) throws IOException {
		int exitCode = this.program.run(name, arguments);
		if (exitCode != 0) {
			throw new StartupRefused(StartupRefused.NO_SERVER,
					"内置 PostgreSQL 无法启动（" + name + " 返回 " + exitCode + "）：" + this.program.said() + "（服务器日志："
							+ this.folder.at("postgresql.log") + "）",
					"请检查数据目录的权限和磁盘空间；以 root 运行时需要 unshare 命令和用户命名空间，也可改用普通用户运行，或设置 spring.datasource.url 使用外部数据库。");
		}
	}

	private void createDatabase() throws IOException {
		try (Connection connection = DriverManager.getConnection(url("postgres"), NAME, this.password);
				Statement statement = connection.createStatement()) {
			try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
				if (found.next()) {
					return;
				}
			}
			statement.execute("create database " + NAME);
		}
		catch (SQLException ex) {
			throw new IOException("The embedded server does not answer", ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	public String url() {
		return url(NAME);
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	public String username() {
		return NAME;
	}

	public String password() {
		return this.password;
	}

	@Override
	public void close() throws IOException {
		try {
			this.program.run("pg_ctl", "stop", "-w", "-m", "fast", "-D", this.cluster.toString());
		}
		finally {
			this.folder.close();
		}
	}

}
