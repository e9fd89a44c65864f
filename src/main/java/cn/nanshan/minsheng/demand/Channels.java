package cn.nanshan.minsheng.demand;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of channels that a demand may name. */
@Component
public class Channels {

	private final JdbcClient jdbc;

	Channels(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the channels in use in a street, or everywhere without one. */
	public List<Channel> inUse(@Nullable String streetCode) {
		return this.jdbc.sql("""
				select code, label, online from demand_channel
				where active and (street_code is null or cast(:street as text) is null or street_code = :street)
				order by position, code
				""")
			.param("street", streetCode)
			.query((row, index) -> new Channel(row.getString("code"), row.getString("label"), row.getBoolean("online")))
			.list();
	}

}
