package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.procurement.BankAccount;
import cn.nanshan.minsheng.procurement.Payees;
import cn.nanshan.minsheng.procurement.Payees.Payee;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts approved payments of a street together for the bank. */
@UseCase
public class BatchMaking {

	/** Most payments of one batch: what a person can still check line by line. */
	public static final int MOST = 500;

	private final BatchStore store;

	private final OpenBatches open;

	private final Payees payees;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	BatchMaking(BatchStore store, OpenBatches open, Payees payees, AuditTrail trail, JdbcClient jdbc, Clock clock) {
		this.store = store;
		this.open = open;
		this.payees = payees;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes a batch of these payments, in the order of their projects.
	 * @throws BatchRefused if one of them cannot go to the bank, naming all such
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "生成付款批次")
	public UUID make(Collection<UUID> payments, Actor actor) {
		mustBeSome(payments.size());
		String street = actor.scope().streetCode();
		List<Candidate> found = (street == null) ? List.of() : hold(payments, street);
		if (street == null || found.size() != payments.stream().distinct().count()) {
			throw new NotFound("支付");
		}
		Map<UUID, Payee> payees = this.payees.ofAll(found.stream().map(Candidate::project).toList());
		List<BatchRefused.Finding> wrong = new ArrayList<>();
		UUID batch = UUID.randomUUID();
		String number = this.store.begin(batch, street, LocalDate.now(this.clock), actor);
		for (Candidate candidate : found) {
			Payee payee = payees.get(candidate.project());
			BankAccount account = (payee != null) ? payee.account() : null;
			BatchRefused.Finding finding = finding(candidate, payee);
			if (finding != null) {
				wrong.add(finding);
			}
			else if (payee != null && account != null) {
				this.store.add(batch, found.indexOf(candidate), candidate.payment(), payee.name(), account);
			}
		}
		if (!wrong.isEmpty()) {
			throw new BatchRefused(wrong);
		}
		this.trail.record(
				new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "生成付款批次", "payment_batch",
						batch.toString(), "生成付款批次 %s，%d 笔".formatted(number, found.size()), List.of(), null, null));
		return batch;
	}

	private static void mustBeSome(int size) {
		if (size == 0 || size > MOST) {
			throw new BatchRefused(List.of(new BatchRefused.Finding(
					(size == 0) ? "请先勾选待付款的支付" : "一个批次最多 %d 笔，请用筛选缩小范围".formatted(MOST), "/payments?state=APPROVED")));
		}
	}

	private BatchRefused.@Nullable Finding finding(Candidate candidate, @Nullable Payee payee) {
		String which = "%s 第 %d 批".formatted(candidate.number(), candidate.tranche());
		String page = "/payments/" + candidate.payment();
		if (candidate.state() != PaymentState.APPROVED) {
			return new BatchRefused.Finding(which + "现在是“" + candidate.state().label() + "”，只有待付款的才能进批次", page);
		}
		if (payee == null || payee.account() == null) {
			return new BatchRefused.Finding(which + "：收款单位没有登记开户行和账号",
					(payee != null) ? "/vendors/" + payee.vendorId() + "/account" : page);
		}
		return this.open.of(candidate.payment())
			.map((other) -> new BatchRefused.Finding(which + "已在付款批次 " + other.number() + " 里",
					"/payments/batches/" + other.id()))
			.orElse(null);
	}

	/**
	 * Holds the payments, so that nobody pays one alone at the same moment: whoever
	 * opened its page before must look again.
	 */
	private List<Candidate> hold(Collection<UUID> payments, String street) {
		this.jdbc.sql("select 1 from payment where id in (:ids) order by id for update")
			.param("ids", payments)
			.query(Integer.class)
			.list();
		this.jdbc.sql("update payment set version = version + 1 where id in (:ids) and street_code = :street")
			.param("ids", payments)
			.param("street", street)
			.update();
		return this.jdbc.sql("""
				select y.id, y.project_id, p.number, y.tranche, y.state
				from payment y join project p on p.id = y.project_id
				where y.id in (:ids) and y.street_code = :street order by p.number, y.tranche
				""")
			.param("ids", payments)
			.param("street", street)
			.query((row, index) -> new Candidate(row.getObject("id", UUID.class),
					row.getObject("project_id", UUID.class), row.getString("number"), row.getInt("tranche"),
					PaymentState.valueOf(row.getString("state"))))
			.list();
	}

	private record Candidate(UUID payment, UUID project, String number, int tranche, PaymentState state) {

	}

}
