package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.stereotype.Component;

/** Finds the editions of a street's regulation (MF-15). */
@Component
public class Regulations {

	private final RegulationRepository repository;

	Regulations(RegulationRepository repository) {
		this.repository = repository;
	}

	/** Returns the edition in force, empty if the street has published none. */
	public Optional<StreetRegulation> inForce(String streetCode) {
		return this.repository.findByStreetCodeAndState(streetCode, RegulationState.IN_FORCE);
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
