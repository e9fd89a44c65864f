package cn.nanshan.minsheng.demand;

import java.util.Collection;
import java.util.Set;

import cn.nanshan.minsheng.crypto.FieldCipher;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which rows of lists became demands, by a mark that cannot be read back, so
 * that the same list again adds nothing.
 */
@Component
class TakenDemands {

	private static final String CONTEXT = "demand_taken.mark";

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	TakenDemands(JdbcClient jdbc, FieldCipher cipher) {
		this.jdbc = jdbc;
		this.cipher = cipher;
	}

	String mark(String key) {
		return this.cipher.blindIndex(CONTEXT, key);
	}

	/** Returns which of these marks were taken before. */
	Set<String> among(String communityCode, Collection<String> marks) {
		return this.jdbc.sql("select mark from demand_taken where community_code = :community and mark = any(:marks)")
			.param("community", communityCode)
			.param("marks", marks.toArray(String[]::new))
			.query(String.class)
			.set();
	}

	/**
	 * Remembers that a row became a demand; answers whether none of its kind did before.
	 */
	boolean remember(String communityCode, String mark, String number) {
		return this.jdbc.sql("""
				insert into demand_taken (community_code, mark, demand_id)
				select :community, :mark, id from demand where number = :number
				on conflict on constraint demand_taken_pk do nothing
				""").param("community", communityCode).param("mark", mark).param("number", number).update() == 1;
	}

}
