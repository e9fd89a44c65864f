package cn.nanshan.minsheng.funding;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and PostgreSQL killed in the middle of the money, once each: what was
 * acknowledged is there. {@link KilledMoney} does fifty rounds.
 */
class KilledMoneyTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void nothingAcknowledgedIsLostAndNothingIsHalfDone() throws Exception {
		KilledMoney killed = new KilledMoney(this.folder, 20_261_128L);
		assertThat(killed.round(false).wrong()).isEmpty();
		assertThat(killed.round(true).wrong()).isEmpty();
		KilledMoney.Round end = killed.look();
		assertThat(end.wrong()).isEmpty();
		assertThat(end.acknowledged()).isPositive();
	}

}
