package cn.nanshan.minsheng.demo;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.procurement.Chosen;
import cn.nanshan.minsheng.procurement.CollectiveDecision;
import cn.nanshan.minsheng.procurement.ContractDraft;
import cn.nanshan.minsheng.procurement.ContractSigning;
import cn.nanshan.minsheng.procurement.MethodChoice;
import cn.nanshan.minsheng.procurement.Opening;
import cn.nanshan.minsheng.procurement.ProcurementMethod;
import cn.nanshan.minsheng.procurement.ProcurementOpening;
import cn.nanshan.minsheng.procurement.ProcurementWork;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.NoticeNode;

import org.springframework.stereotype.Component;

/** From the requirement to the contract. */
@Component
class ThirdChapter {

	private final ProcurementOpening opening;

	private final ProcurementWork work;

	private final ContractSigning signing;

	private final SecondChapter notices;

	private final Versions versions;

	ThirdChapter(ProcurementOpening opening, ProcurementWork work, ContractSigning signing, SecondChapter notices,
			Versions versions) {
		this.opening = opening;
		this.work = work;
		this.signing = signing;
		this.notices = notices;
		this.versions = versions;
	}

	void tell(Telling story) {
		if (!story.goesPast(Ending.APPROVED)) {
			return;
		}
		Actor buyer = story.the(Role.STREET_PROCUREMENT);
		String number = story.number();
		String street = buyer.unitName();
		story.later(3);
		this.opening.open(number, this.versions.project(number),
				new Opening(street + "办事处", story.the(Role.STREET_LEADER).name(), "按批复内容和预算明细采购，质保和服务期见需求书。"), true,
				buyer);
		if (story.goesPast(Ending.PROCURING) || story.plan().index() % 2 == 0) {
			choose(story, buyer);
		}
		if (story.goesPast(Ending.PROCURING)) {
			sign(story, buyer);
		}
	}

	private void choose(Telling story, Actor buyer) {
		String number = story.number();
		this.work.choose(number, this.versions.procurement(number),
				new MethodChoice(ProcurementMethod.SELF, "金额在限额以下，市场供应充分，自行询价采购", false), buyer);
		if (!Money.of(300_000).moreThan(story.plan().idea().amount())) {
			this.work.decide(number, this.versions.procurement(number), new CollectiveDecision(story.day(), 9, 0, 7, 0,
					1, "班子〔%d〕%d 号".formatted(story.day().getYear(), story.plan().index() + 1)), buyer);
		}
		story.later(4);
		List<UUID> vendors = Background.vendorsFor(story.plan().idea().type() == ProjectType.SERVICE);
		Money sum = story.contractSum();
		for (int at = 0; at < vendors.size(); at++) {
			this.work.receive(number, this.versions.procurement(number), vendors.get(at),
					sum.plus(Money.of(1_000L * at)), true, "", buyer);
		}
	}

	private void sign(Telling story, Actor buyer) {
		String number = story.number();
		UUID winner = Background.vendorsFor(story.plan().idea().type() == ProjectType.SERVICE).get(0);
		story.later(2);
		this.work.award(number, this.versions.procurement(number), new Chosen(winner, story.contractSum(), true),
				"报价最低，响应需求", buyer);
		this.notices.publish(story, NoticeNode.PROCUREMENT, "采购结果公示", "经自行采购询价，确定执行单位，现予公示。");
		story.later(9);
		this.signing.sign(number, this.versions.procurement(number), new ContractDraft("HT-" + number,
				story.contractSum(), story.day(), story.day(), story.day().plusDays(120), "签约后 40%，中期 30%，验收后 30%"),
				true, buyer);
	}

}
