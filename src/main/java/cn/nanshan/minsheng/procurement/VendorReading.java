package cn.nanshan.minsheng.procurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.integrity.AbnormalList;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lists and shows vendors; a vendor's own account sees itself only. */
@UseCase
@Transactional(readOnly = true)
public class VendorReading {

	/** Most rows that a file takes. */
	public static final int EXPORT = 20_000;

	private static final int CONTRACTS = 50;

	private static final String LIST = """
			select v.id, v.name, v.credit_code, v.kind, v.established, v.grade, v.legal_representative, v.active,
			  (select count(*) from contract c where c.vendor_id = v.id) as contracts,
			  exists (select 1 from abnormal_entry a
			    where a.vendor_id = v.id and :today between a.from_day and a.until_day) as listed
			from vendor v
			where (cast(:own as uuid) is null or v.id = :own)
			  and (:q = '' or v.credit_code = upper(:q)
			    or (v.name like :like and (char_length(:q) < 2 or bigrams(v.name) @> bigrams(:q))))
			  and (cast(:after as uuid) is null or (v.name collate "zh-x-icu", v.id)
			    > (select a.name collate "zh-x-icu", a.id from vendor a where a.id = :after))
			order by v.name collate "zh-x-icu", v.id limit :size
			""";

	private final JdbcClient jdbc;

	private final VendorRepository vendors;

	private final Contracts contracts;

	private final AbnormalList abnormal;

	private final Clock clock;

	VendorReading(JdbcClient jdbc, VendorRepository vendors, Contracts contracts, AbnormalList abnormal, Clock clock) {
		this.jdbc = jdbc;
		this.vendors = vendors;
		this.contracts = contracts;
		this.abnormal = abnormal;
		this.clock = clock;
	}

	/** Returns the vendors whose name or code fits, after one if it is given. */
	@AnyStaff(action = "查看执行单位")
	public List<VendorRow> list(String query, @Nullable UUID after, int size, Actor actor) {
		String plain = query.strip();
		return this.jdbc.sql(LIST)
			.param("own", actor.scope().vendorId())
			.param("today", LocalDate.now(this.clock))
			.param("q", plain)
			.param("like", "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.param("after", after)
			.param("size", size)
			.query(VendorReading::row)
			.list();
	}

	/** Returns a vendor with its contracts within reach. */
	@AnyStaff(action = "查看执行单位")
	public VendorPage show(UUID id, Actor actor) {
		UUID own = actor.scope().vendorId();
		Vendor vendor = this.vendors.findById(id)
			.filter((found) -> own == null || own.equals(found.id()))
			.orElseThrow(() -> new NotFound("执行单位"));
		return new VendorPage(vendor, vendor.qualifications(),
				this.abnormal.entryOf(id, LocalDate.now(this.clock)).orElse(null),
				this.contracts.list(actor.scope(), id, null, CONTRACTS));
	}

	private static VendorRow row(ResultSet row, int index) throws SQLException {
		return new VendorRow(row.getObject("id", UUID.class), row.getString("name"), row.getString("credit_code"),
				VendorKind.valueOf(row.getString("kind")), row.getObject("established", LocalDate.class),
				row.getString("grade"), row.getString("legal_representative"), row.getBoolean("active"),
				row.getInt("contracts"), row.getBoolean("listed"));
	}

}
