package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Finding;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the vouchers of a whole batch: each payment in a transaction of its own, so that
 * one that cannot be paid holds up none of the others.
 */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BatchPaying {

	private final BatchChanging batches;

	private final PaymentHandling payments;

	BatchPaying(BatchChanging batches, PaymentHandling payments) {
		this.batches = batches;
		this.payments = payments;
	}

	/**
	 * Pays what waits in a batch and has a voucher.
	 * @param vouchers the voucher of each payment
	 * @return what became of each of them
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记批次凭证")
	public List<Result> pay(UUID batchId, int seenVersion, Map<UUID, Voucher> vouchers, Actor actor) {
		BatchPage batch = this.batches.begin(batchId, seenVersion, actor);
		List<Result> results = new ArrayList<>();
		for (BatchRow row : batch.rows()) {
			Voucher voucher = vouchers.get(row.paymentId());
			if (row.isWaiting() && voucher != null) {
				results.add(pay(batch, row, voucher, actor));
			}
		}
		this.batches.end(batchId, actor);
		return results;
	}

	private Result pay(BatchPage batch, BatchRow row, Voucher voucher, Actor actor) {
		try {
			this.payments.pay(new PaymentVoucher(row.paymentId(), row.paymentVersion(), voucher.paidOn(),
					voucher.number(), batch.id()), actor);
			return new Result(row, true, "已登记，凭证 " + voucher.number());
		}
		catch (NotCleared refused) {
			return new Result(row, false,
					refused.assessment()
						.findings()
						.stream()
						.filter(Finding::blocks)
						.map(BatchPaying::inWords)
						.collect(Collectors.joining("；")));
		}
		catch (Refused refused) {
			return new Result(row, false, refused.sentence());
		}
		catch (StaleVersion | OptimisticLockingFailureException moved) {
			return new Result(row, false, "这笔支付刚被别人改动，请刷新后再登记");
		}
	}

	private static String inWords(Finding finding) {
		return finding.clause().id() + " " + finding.verdict().found() + "，要求" + finding.verdict().required();
	}

	/**
	 * A voucher.
	 *
	 * @param paidOn day of payment
	 * @param number its number
	 */
	public record Voucher(LocalDate paidOn, String number) {

	}

	/**
	 * What became of a row.
	 *
	 * @param row the row
	 * @param paid whether it was entered
	 * @param sentence its voucher, or why not
	 */
	public record Result(BatchRow row, boolean paid, String sentence) {

	}

}
