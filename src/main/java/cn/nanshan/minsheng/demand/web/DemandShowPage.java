package cn.nanshan.minsheng.demand.web;

import java.util.List;

import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.demand.Sequel;
import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * The page of one demand.
 *
 * @param demand what is shown, its proposer masked
 * @param status how it stands
 * @param note its state in words
 * @param project number of the project it went to
 * @param mayEdit whether the reader may correct it
 * @param mayAccept whether the reader may take it up
 * @param steps what else the reader may do with it
 * @param photos its photographs
 * @param sequel what became of it in its project, oldest first
 * @param own whether it is the reader's own community's
 */
record DemandShowPage(DemandView demand, Status status, String note, @Nullable String project, boolean mayEdit,
		boolean mayAccept, List<HandlingStep> steps, List<Attachment> photos, List<Sequel.Event> sequel, boolean own) {

	/** Returns who asks, as far as it is shown. */
	public String proposer() {
		return this.demand.anonymous() ? "匿名" : this.demand.proposer().isEmpty() ? "没有留名" : this.demand.proposer();
	}

}
