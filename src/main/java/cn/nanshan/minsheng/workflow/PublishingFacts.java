package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;

/**
 * What the rules look at before an edition of a street's regulation is published.
 *
 * @param subject the edition
 * @param governedBy the day
 * @param text what the street wrote
 */
public record PublishingFacts(UUID subject, LocalDate governedBy, RegulationText text) implements Facts {

	@Override
	public Track track() {
		return Track.STREET;
	}

	@Override
	public Waivers waivers() {
		return Waivers.NONE;
	}

	/** Returns whether the task force sees even the smallest project that is no works. */
	boolean reviewsEverything() {
		return this.text.chain()
			.stream()
			.anyMatch((step) -> step.role() == Role.TASK_FORCE && step.concerns(false, Money.ZERO));
	}

	String chainInWords() {
		return this.text.chain().isEmpty() ? "没有环节" : "%d 个环节：%s".formatted(this.text.chain().size(),
				String.join(" → ", this.text.chain().stream().map(ApprovalStep::label).toList()));
	}

	List<String> missingDocuments() {
		return Arrays.stream(StreetDocument.Kind.values())
			.filter((kind) -> this.text.documents()
				.stream()
				.noneMatch((it) -> it.kind() == kind && !it.title().isBlank() && !it.number().isBlank()))
			.map(StreetDocument.Kind::label)
			.toList();
	}

	String documentsInWords() {
		return missingDocuments().isEmpty() ? "三类制度齐全" : "缺少：" + String.join("、", missingDocuments());
	}

	String worksUnitInWords() {
		return this.text.posts().worksUnit().isBlank() ? "没有写职能单位" : "职能单位：" + this.text.posts().worksUnit();
	}

}
