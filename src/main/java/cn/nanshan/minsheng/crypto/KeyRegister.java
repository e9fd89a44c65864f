package cn.nanshan.minsheng.crypto;

import cn.nanshan.minsheng.startup.StartupRefused;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares each key with the one that the data was written with. A wrong key would
 * otherwise be noticed weeks later, when two keys have written into the same table.
 */
@Component
@DependsOnDatabaseInitialization
class KeyRegister {

	private final JdbcClient database;

	KeyRegister(JdbcClient database) {
		this.database = database;
	}

	MasterKey admit(MasterKey key) {
		this.database.sql("insert into key_check (name, key_id) values (:name, :id) on conflict do nothing")
			.param("name", key.variable())
			.param("id", key.id())
			.update();
		String known = this.database.sql("select key_id from key_check where name = :name")
			.param("name", key.variable())
			.query(String.class)
			.single();
		if (!known.equals(key.id())) {
			throw new StartupRefused(StartupRefused.WRONG_KEY, "密钥与数据库不符：环境变量 " + key.variable() + " 的值不是写入现有数据时所用的密钥。",
					"请恢复原来的密钥（应与数据库备份分开保管）后再启动；没有原密钥，已加密的个人信息无法读取。");
		}
		return key;
	}

}
