package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A body that meets again and again, with its members and their terms.
 *
 * @param id its id
 * @param kind which body
 * @param name its name
 * @param streetCode street
 * @param communityCode community, absent for a street's body
 * @param version version that a form shows and sends back
 * @param members every term there ever was, the running ones first
 */
public record StandingBody(UUID id, BodyKind kind, String name, String streetCode, @Nullable String communityCode,
		int version, List<BodyMember> members) {

	public StandingBody {
		members = List.copyOf(members);
	}

	/** Returns the members of a day. */
	public List<BodyMember> membersOn(LocalDate day) {
		return this.members.stream().filter((member) -> member.servesOn(day)).toList();
	}

	/** Returns the member of a name on a day. */
	public Optional<BodyMember> memberOn(LocalDate day, String name) {
		return membersOn(day).stream().filter((member) -> member.name().equals(name)).findFirst();
	}

	/** Returns whether a name belonged to the body at some time, but not on a day. */
	public boolean knewButNotOn(LocalDate day, String name) {
		return memberOn(day, name).isEmpty() && this.members.stream().anyMatch((member) -> member.name().equals(name));
	}

}
