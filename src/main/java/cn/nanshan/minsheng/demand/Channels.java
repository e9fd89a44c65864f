package cn.nanshan.minsheng.demand;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of channels that a demand may name. */
@Component
public class Channels {

	private final JdbcClient jdbc;

	Channels(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the channels in use, in their order. */
	public List<Channel> inUse() {
		return this.jdbc.sql("select code, label, online from demand_channel where active order by position, code")
			.query((row, index) -> new Channel(row.getString("code"), row.getString("label"), row.getBoolean("online")))
			.list();
	}

}
