package cn.nanshan.minsheng.funding;

import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a changed contract takes from the street and gives back to it. */
@IntegrationTest
class ContractChangeFundTests {

	private static final UUID SOMEBODY = UUID.randomUUID();

	private static int year = 2070;

	private final Budgets budgets;

	private final Commitments commitments;

	private final TransactionTemplate transaction;

	private final UUID project = UUID.randomUUID();

	private UUID budget = UUID.randomUUID();

	ContractChangeFundTests(Budgets budgets, Commitments commitments, TransactionTemplate transaction) {
		this.budgets = budgets;
		this.commitments = commitments;
		this.transaction = transaction;
	}

	@BeforeEach
	void approveOneHundredAndSignForEighty() {
		year++;
		this.transaction.executeWithoutResult((status) -> {
			this.budget = Objects.requireNonNull(
					this.budgets.open("SK", year, BudgetAct.even(Money.of(150_000), "蛇口财〔" + year + "〕1 号"), SOMEBODY));
			this.commitments.commit(new Grant(this.project, this.budget, null, Money.of(100_000)), SOMEBODY);
			this.commitments.contract(this.project, Money.of(80_000), SOMEBODY);
		});
	}

	@Test
	void moreIsTakenAndLessIsGivenBack() {
		change(95_000);
		assertThat(committed()).isEqualTo(Money.of(95_000));
		change(60_000);
		assertThat(committed()).isEqualTo(Money.of(60_000));
		assertThat(this.commitments.of(this.project).orElseThrow().payable()).isEqualTo(Money.of(60_000));
	}

	@Test
	void moreThanWasApprovedIsRefusedByTheFundToo() {
		assertThatThrownBy(() -> change(100_001)).isInstanceOf(FundsRefused.class);
		assertThat(committed()).isEqualTo(Money.of(80_000));
	}

	@Test
	void whatAnotherProjectTookMeanwhileIsGone() {
		this.transaction.executeWithoutResult((status) -> this.commitments
			.commit(new Grant(UUID.randomUUID(), this.budget, null, Money.of(60_000)), SOMEBODY));
		assertThatThrownBy(() -> change(90_001)).isInstanceOf(FundsRefused.class)
			.extracting("sentence")
			.asString()
			.contains("余额不足");
		assertThat(this.commitments.of(this.project).orElseThrow().held()).isEqualTo(Money.of(80_000));
		change(90_000);
		assertThat(committed()).isEqualTo(Money.of(150_000));
	}

	@Test
	void aSettledContractIsNotChanged() {
		this.transaction.executeWithoutResult(
				(status) -> this.commitments.reduceTo(this.project, Money.of(70_000), "结算", SOMEBODY));
		assertThatThrownBy(() -> change(75_000)).isInstanceOf(FundsRefused.class);
		assertThat(committed()).isEqualTo(Money.of(70_000));
	}

	private void change(long sum) {
		this.transaction.executeWithoutResult((status) -> this.commitments.changeContract(this.project, Money.of(sum),
				Percent.of("7"), "变更", SOMEBODY));
	}

	private Money committed() {
		return this.budgets.of("SK", year).orElseThrow().committed();
	}

}
