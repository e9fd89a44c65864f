package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * How the vendor of one project is found: requirement, method, decision, quotes, award,
 * round by round. What happened in a failed round stays readable.
 */
@Entity
public class Procurement {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "project_id"))
	private ProjectId projectId;

	@Embedded
	private Opening opening;

	private LocalDate openedOn;

	private UUID openedBy;

	private int round;

	@Embedded
	private @Nullable MethodChoice method;

	@Embedded
	@AttributeOverride(name = "method", column = @Column(name = "first_method"))
	@AttributeOverride(name = "reason", column = @Column(name = "first_method_reason"))
	@AttributeOverride(name = "singleSource", column = @Column(name = "first_single_source"))
	private @Nullable MethodChoice firstMethod;

	@Embedded
	private @Nullable CollectiveDecision decision;

	@ElementCollection
	@CollectionTable(name = "procurement_quote", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<Quote> quotes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "procurement_failure", joinColumns = @JoinColumn(name = "project_id"))
	private List<FailedRound> failures = new ArrayList<>();

	@Embedded
	private @Nullable Award award;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Procurement() {
	}

	Procurement(ProjectId projectId, Opening opening, LocalDate openedOn, UUID openedBy) {
		this.projectId = projectId;
		this.opening = opening;
		this.openedOn = openedOn;
		this.openedBy = openedBy;
		this.round = 1;
	}

	/**
	 * Takes the method; another method later voids what was decided about the first one,
	 * and departs from it in every later round too (PROC-04).
	 */
	void choose(MethodChoice choice) {
		refuseAfterAward();
		if (this.firstMethod == null) {
			this.firstMethod = choice;
		}
		if (!choice.equals(this.method)) {
			this.decision = null;
		}
		this.method = choice;
	}

	void decide(CollectiveDecision made) {
		refuseAfterAward();
		if (this.method == null) {
			throw new Refused("还没有确定采购方式，请先确定方式再提交集体研究。");
		}
		this.decision = made;
	}

	/** Takes a quote; a second one of the same vendor in a round replaces the first. */
	void receive(Quote quote) {
		refuseAfterAward();
		for (int at = 0; at < this.quotes.size(); at++) {
			Quote other = this.quotes.get(at);
			if (other.round() == this.round && other.vendorId().equals(quote.vendorId())) {
				this.quotes.set(at, quote);
				return;
			}
		}
		this.quotes.add(quote);
	}

	/**
	 * Takes the result; where vendors quoted, nobody else is chosen, and nobody for more
	 * than it asked (PROC-08).
	 */
	void award(Award result) {
		refuseAfterAward();
		if (!quotes().isEmpty()) {
			Quote own = quotes().stream()
				.filter((quote) -> quote.valid() && quote.vendorId().equals(result.vendorId()))
				.findFirst()
				.orElseThrow(() -> new Refused("成交单位在本轮没有有效报价，请从有效报价的单位中选。"));
			if (result.sum().compareTo(own.sum()) > 0) {
				throw new Refused("成交额超过该单位的报价 %s 元。".formatted(own.sum()));
			}
		}
		this.award = result;
	}

	/** Ends the round without a vendor and begins the next one. */
	void fail(String reason, LocalDate on) {
		this.failures.add(new FailedRound(this.round, reason, on));
		this.round++;
		this.award = null;
		this.decision = null;
		this.method = null;
	}

	private void refuseAfterAward() {
		if (this.award != null) {
			throw new Refused("本轮已经定了采购结果，不能再改。结果作废的，请先登记本轮采购失败。");
		}
	}

	public ProjectId projectId() {
		return this.projectId;
	}

	public Opening opening() {
		return this.opening;
	}

	/** Returns the day whose figures govern the whole procurement (domain Q12). */
	public LocalDate openedOn() {
		return this.openedOn;
	}

	public UUID openedBy() {
		return this.openedBy;
	}

	public int round() {
		return this.round;
	}

	public @Nullable MethodChoice method() {
		return this.method;
	}

	/**
	 * Returns the method of the beginning, where the present one is another (PROC-04).
	 */
	public @Nullable MethodChoice changedFrom() {
		return (this.method != null && this.firstMethod != null && this.method.departsFrom(this.firstMethod))
				? this.firstMethod : null;
	}

	public @Nullable CollectiveDecision decision() {
		return this.decision;
	}

	/** Returns the quotes of the present round. */
	public List<Quote> quotes() {
		return this.quotes.stream().filter((quote) -> quote.round() == this.round).toList();
	}

	public List<FailedRound> failures() {
		return List.copyOf(this.failures);
	}

	public @Nullable Award award() {
		return this.award;
	}

	public int version() {
		return this.version;
	}

}
