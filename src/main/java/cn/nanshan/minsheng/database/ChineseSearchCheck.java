package cn.nanshan.minsheng.database;

import java.util.Map;

import javax.sql.DataSource;

import cn.nanshan.minsheng.startup.StartupRefused;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses a database in which Chinese characters are not letters, before the first table
 * is made in it: a search there finds nothing, and nobody is told.
 */
@Configuration(proxyBeanMethods = false)
class ChineseSearchCheck {

	@Bean
	FlywayMigrationStrategy migrationIntoSuitableDatabase() {
		return (flyway) -> {
			demand(flyway.getConfiguration().getDataSource());
			flyway.migrate();
		};
	}

	static void demand(DataSource dataSource) {
		Map<String, Object> found = JdbcClient.create(dataSource).sql("""
				select pg_encoding_to_char(encoding) as encoding, datctype as ctype
				from pg_database where datname = current_database()""").query().singleRow();
		Object encoding = found.get("encoding");
		Object ctype = found.get("ctype");
		if (!"UTF8".equals(encoding) || "C".equals(ctype) || "POSIX".equals(ctype)) {
			throw new StartupRefused(StartupRefused.WRONG_DATABASE,
					"数据库的编码为 " + encoding + "、字符类型（LC_CTYPE）为 " + ctype + "，中文检索会悄悄地查不到任何结果。",
					"请重建数据库：create database minsheng template template0 encoding 'UTF8' locale 'C.UTF-8';");
		}
	}

}
