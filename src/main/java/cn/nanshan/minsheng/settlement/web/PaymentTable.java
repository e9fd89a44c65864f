package cn.nanshan.minsheng.settlement.web;

import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.settlement.BatchRefused;
import cn.nanshan.minsheng.settlement.PaymentRow;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.settlement.PaymentState;
import cn.nanshan.minsheng.settlement.PaymentSums;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;

/**
 * The page of the list of payments.
 *
 * @param asked the filters in force, by name
 * @param rows the rows shown
 * @param sums what the whole filter comes to
 * @param links neighbours of this page
 * @param export address of the same list as a file
 * @param streets streets to choose from, empty if the reach is one street
 * @param communities communities to choose from, empty if the reach is one community
 * @param pays whether the reader may make a batch
 * @param wrong why a batch was refused, empty otherwise
 */
record PaymentTable(Map<String, String> asked, List<PaymentRow> rows, PaymentSums sums, PageLinks links, String export,
		List<Choice> streets, List<Choice> communities, boolean pays, List<BatchRefused.Finding> wrong) {

	public List<Choice> states() {
		return Choice.of(PaymentState.class, PaymentState::label);
	}

	public List<Choice> stages() {
		return Choice.of(PaymentStage.class, PaymentStage::label);
	}

	/** Returns whether there is anything on this page that can go to the bank. */
	public boolean mayBatch() {
		return this.pays && this.rows.stream().anyMatch(PaymentRow::isApproved);
	}

}
