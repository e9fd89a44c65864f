package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A street's own workflow, posts, figures and rule documents, in versions (MF-15, MF-30,
 * WORKS-04): an approval is bound to the version that was in force when it started.
 */
@Entity
public class StreetRegulation {

	@Id
	private UUID id;

	private String streetCode;

	@Column(name = "edition")
	private int edition;

	private String title;

	private String number;

	@Enumerated(EnumType.STRING)
	private RegulationState state;

	private @Nullable LocalDate inForceFrom;

	private @Nullable LocalDate inForceTo;

	@Embedded
	private Posts posts;

	private @Nullable UUID draftedBy;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "street_regulation_step", joinColumns = @JoinColumn(name = "regulation_id"))
	@OrderColumn(name = "position")
	private List<ApprovalStep> chain = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "street_regulation_document", joinColumns = @JoinColumn(name = "regulation_id"))
	@OrderColumn(name = "position")
	private List<StreetDocument> documents = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "street_regulation_figure", joinColumns = @JoinColumn(name = "regulation_id"))
	@MapKeyColumn(name = "key")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "value")
	private Map<TermKey, String> figures = new TreeMap<>();

	private String checklist;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected StreetRegulation() {
	}

	/** Drafts the next edition. */
	StreetRegulation(UUID id, String streetCode, int edition, RegulationText text, UUID draftedBy) {
		this.id = id;
		this.streetCode = streetCode;
		this.edition = edition;
		this.state = RegulationState.DRAFT;
		this.draftedBy = draftedBy;
		take(text);
	}

	/** Replaces what the street wrote; only while it is a draft. */
	void redraft(RegulationText text) {
		mustBeDraft();
		take(text);
	}

	private void take(RegulationText text) {
		this.title = text.title();
		this.number = text.number();
		this.posts = text.posts();
		this.chain.clear();
		this.chain.addAll(text.chain());
		this.documents.clear();
		this.documents.addAll(text.documents());
		this.figures.clear();
		this.figures.putAll(text.figures());
		this.checklist = text.checklist();
	}

	void publish(LocalDate from) {
		mustBeDraft();
		this.state = RegulationState.PUBLISHED;
		this.inForceFrom = from;
	}

	void mustBeDraft() {
		if (this.state != RegulationState.DRAFT) {
			throw new Refused("第 %d 版已经发布，不能再改；要改请起草新的一版。".formatted(this.edition));
		}
	}

	/** Lets a published edition end on a day. */
	void endOn(LocalDate last) {
		if (this.inForceFrom == null || !isOpenEnded()) {
			throw new Refused("只有没有截止日的已发布版本可以定截止日。");
		}
		this.inForceTo = last;
	}

	/** Returns whether it governs what is handed in on a day. */
	public boolean isInForceOn(LocalDate day) {
		return this.inForceFrom != null && !day.isBefore(this.inForceFrom)
				&& (this.inForceTo == null || !day.isAfter(this.inForceTo));
	}

	/** Returns whether it was published without a last day. */
	public boolean isOpenEnded() {
		return this.state == RegulationState.PUBLISHED && this.inForceTo == null;
	}

	/** Returns the word for it on a day: 草稿, 待生效, 生效 or 废止. */
	public String standingOn(LocalDate day) {
		if (this.inForceFrom == null) {
			return this.state.label();
		}
		return day.isBefore(this.inForceFrom) ? "待生效" : isInForceOn(day) ? "生效" : "废止";
	}

	/** Returns whether rules of a kind are on file. */
	public boolean holds(StreetDocument.Kind kind) {
		return this.documents.stream().anyMatch((document) -> document.kind() == kind);
	}

	/** Returns the steps that a subject of this kind and sum passes. */
	public List<ApprovalStep> stepsFor(boolean works, Money sum) {
		return this.chain.stream().filter((step) -> step.concerns(works, sum)).toList();
	}

	/** Returns everything the street wrote, as an immutable value. */
	public RegulationText text() {
		return new RegulationText(this.title, this.number, this.posts, this.chain, this.documents, this.figures,
				this.checklist);
	}

	public UUID id() {
		return this.id;
	}

	public String streetCode() {
		return this.streetCode;
	}

	public int edition() {
		return this.edition;
	}

	public String title() {
		return this.title;
	}

	public String number() {
		return this.number;
	}

	public Posts posts() {
		return this.posts;
	}

	public @Nullable UUID draftedBy() {
		return this.draftedBy;
	}

	public RegulationState state() {
		return this.state;
	}

	public @Nullable LocalDate inForceFrom() {
		return this.inForceFrom;
	}

	public @Nullable LocalDate inForceTo() {
		return this.inForceTo;
	}

	public List<ApprovalStep> chain() {
		return List.copyOf(this.chain);
	}

	public List<StreetDocument> documents() {
		return List.copyOf(this.documents);
	}

	/** Returns the version that a form shows and sends back. */
	public int version() {
		return this.version;
	}

}
