package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A street's own workflow and rule documents, in versions (MF-15): an approval is bound
 * to the version that was in force when it started.
 */
@Entity
public class StreetRegulation {

	@Id
	private UUID id;

	private String streetCode;

	@Column(name = "edition")
	private int edition;

	private String title;

	@Enumerated(EnumType.STRING)
	private RegulationState state;

	private @Nullable LocalDate inForceFrom;

	private @Nullable LocalDate repealedOn;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "street_regulation_step", joinColumns = @JoinColumn(name = "regulation_id"))
	@OrderColumn(name = "position")
	private List<ApprovalStep> chain = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "street_regulation_document", joinColumns = @JoinColumn(name = "regulation_id"))
	@OrderColumn(name = "position")
	private List<StreetDocument> documents = new ArrayList<>();

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected StreetRegulation() {
	}

	/** Drafts the next edition. */
	StreetRegulation(UUID id, String streetCode, int edition, String title, Collection<ApprovalStep> chain,
			Collection<StreetDocument> documents) {
		this.id = id;
		this.streetCode = streetCode;
		this.edition = edition;
		this.title = title;
		this.state = RegulationState.DRAFT;
		this.chain.addAll(chain);
		this.documents.addAll(documents);
	}

	void putInForce(LocalDate today) {
		if (this.state != RegulationState.DRAFT) {
			throw new Refused("只有草稿可以发布生效，这一版现在是“%s”。".formatted(this.state.label()));
		}
		this.state = RegulationState.IN_FORCE;
		this.inForceFrom = today;
	}

	void repeal(LocalDate today) {
		if (this.state != RegulationState.IN_FORCE) {
			throw new Refused("只有生效的版本可以废止，这一版现在是“%s”。".formatted(this.state.label()));
		}
		this.state = RegulationState.REPEALED;
		this.repealedOn = today;
	}

	/** Returns whether rules of a kind are on file. */
	public boolean holds(StreetDocument.Kind kind) {
		return this.documents.stream().anyMatch((document) -> document.kind() == kind);
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

	public RegulationState state() {
		return this.state;
	}

	public @Nullable LocalDate inForceFrom() {
		return this.inForceFrom;
	}

	public @Nullable LocalDate repealedOn() {
		return this.repealedOn;
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
