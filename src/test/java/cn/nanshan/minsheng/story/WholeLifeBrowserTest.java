package cn.nanshan.minsheng.story;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row of the published list goes the whole way in the browser: from what residents said
 * to an archived, evaluated, paid project, every step by the office whose step it is.
 */
class WholeLifeBrowserTest extends BrowserTest {

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private VendorFixture vendors;

	@Autowired
	private ApprovalFixture street;

	@Autowired
	private JdbcClient jdbc;

	private @Nullable Stage stage;

	@Test
	void fromADemandToAnArchivedProject() {
		this.jdbc.sql("update project set import_key = null where import_key is not null").update();
		this.street.budget();
		Stage told = new Stage(this.cast, this.clock, this.jdbc, this::newWindow);
		this.stage = told;
		Beginning beginning = new Beginning(told);
		beginning.hear();
		beginning.takeIn();
		beginning.design();
		Decision decision = new Decision(told);
		decision.deliberate();
		decision.approve();
		new Purchase(told, this.vendors).procure();
		Tranches payments = new Tranches(told);
		Works works = new Works(told, payments);
		works.work();
		works.accept();
		Closing closing = new Closing(told, payments);
		closing.evaluate();
		closing.close();
		assertThat(this.jdbc.sql("select state from project where number = :number")
			.param("number", told.project())
			.query(String.class)
			.single()).isEqualTo("ARCHIVED");
	}

	@AfterEach
	void keepWhatEverybodySees() {
		if (this.stage != null) {
			this.stage.keep();
		}
	}

}
