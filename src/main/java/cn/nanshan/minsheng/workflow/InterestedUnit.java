package cn.nanshan.minsheng.workflow;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.integrity.Party;
import jakarta.persistence.Embeddable;

/**
 * A unit that could gain from an item, named so that the members' declarations are
 * compared with it (COI-07).
 *
 * @param subject the item
 * @param name name of the unit
 * @param people its people, one after the other, empty if they are not known
 */
@Embeddable
public record InterestedUnit(UUID subject, String name, String people) {

	Party party() {
		return new Party(this.name, Arrays.stream(this.people.split("[，,、\\s]+")).collect(Collectors.toSet()));
	}

}
