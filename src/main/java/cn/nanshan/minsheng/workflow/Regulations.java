package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the editions of a street's regulation (MF-15). */
@Component
public class Regulations {

	private final RegulationRepository repository;

	private final Clock clock;

	Regulations(RegulationRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/** Returns the edition in force today, empty if the street has none. */
	public Optional<StreetRegulation> inForce(String streetCode) {
		LocalDate today = LocalDate.now(this.clock);
		return this.repository.findByStreetCodeOrderByEditionDesc(streetCode)
			.stream()
			.filter((edition) -> edition.isInForceOn(today))
			.findFirst();
	}

	/** Returns the newest edition that was published without a last day. */
	@Nullable StreetRegulation openEnded(String streetCode) {
		return this.repository.findByStreetCodeOrderByEditionDesc(streetCode)
			.stream()
			.filter(StreetRegulation::isOpenEnded)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Returns the draft of a street to change.
	 * @throws NotFound if the street is outside the actor's scope or writes none
	 * @throws StaleVersion if somebody changed it since it was opened
	 */
	StreetRegulation draft(String streetCode, int seenVersion, Actor actor) {
		StreetRegulation draft = draft(streetCode, actor).orElseThrow(() -> new NotFound("街道制度草稿"));
		mustBe(draft, seenVersion);
		return draft;
	}

	/**
	 * Returns the draft that a street is writing, empty if it writes none.
	 * @throws NotFound if the street is outside the actor's scope
	 */
	public Optional<StreetRegulation> draft(String streetCode, Actor actor) {
		return of(streetCode, actor).stream().filter((it) -> it.state() == RegulationState.DRAFT).findFirst();
	}

	static void mustBe(StreetRegulation edition, int seenVersion) {
		if (edition.version() != seenVersion) {
			throw new StaleVersion("街道制度", List.of(new StaleVersion.Difference("第 %d 版".formatted(edition.edition()),
					"打开页面时的版本 " + seenVersion, "现在的版本 " + edition.version())));
		}
	}

	/** Returns the edition that an approval is bound to. */
	public Optional<StreetRegulation> withId(UUID id) {
		return this.repository.findById(id);
	}

	/**
	 * Returns all editions of a street, newest first.
	 * @throws NotFound if the street is outside the actor's scope
	 */
	public List<StreetRegulation> of(String streetCode, Actor actor) {
		String street = actor.scope().streetCode();
		List<StreetRegulation> editions = this.repository.findByStreetCodeOrderByEditionDesc(streetCode);
		if (editions.isEmpty() || (street != null && !street.equals(streetCode))) {
			throw new NotFound("街道制度");
		}
		return editions;
	}

}
