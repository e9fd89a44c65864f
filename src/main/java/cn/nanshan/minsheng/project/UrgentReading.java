package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Shows urgent projects with what they owe, and how large a share they have. */
@UseCase
@Transactional(readOnly = true)
public class UrgentReading {

	private final UrgentCases cases;

	private final UrgentPhotos photos;

	private final Clock clock;

	UrgentReading(UrgentCases cases, UrgentPhotos photos, Clock clock) {
		this.cases = cases;
		this.photos = photos;
		this.clock = clock;
	}

	/** Returns the cases within reach after one, the newest first. */
	@AnyStaff(action = "查看应急项目")
	public List<Row> list(UrgentCases.Standing standing, @Nullable String community, @Nullable UUID after, int size,
			Actor actor) {
		return this.cases.list(standing, community, after, size, actor)
			.stream()
			.map((it) -> new Row(it, UrgentDuty.of(it, this.clock.instant())))
			.toList();
	}

	/** Returns the shares of the communities within reach that used the urgent way. */
	@AnyStaff(action = "查看应急项目占比")
	public List<UrgentShare> shares(int year, Actor actor) {
		return (actor.scope().vendorId() != null) ? List.of() : this.cases.shares(year, actor);
	}

	/** Returns the share of one community in this year. */
	@AnyStaff(action = "查看应急项目占比")
	public UrgentShare share(String communityCode, Actor actor) {
		return this.cases.share(communityCode, LocalDate.now(this.clock).getYear());
	}

	/** Returns everything kept of a project that the reader may see. */
	@AnyStaff(action = "查看应急事项")
	public Optional<Sheet> sheet(Project project, Actor actor) {
		return this.cases.of(project.id())
			.map((it) -> new Sheet(it, UrgentDuty.of(it, this.clock.instant()), this.photos.of(project.id()),
					this.cases.share(it.communityCode(),
							Objects.requireNonNullElse(project.outline().budgetYear(), it.startedOn().getYear()))));
	}

	/**
	 * A line of the list.
	 *
	 * @param kept the case
	 * @param duties what it owes
	 */
	public record Row(UrgentCase kept, List<UrgentDuty> duties) {

	}

	/**
	 * The panel of one project.
	 *
	 * @param kept the case
	 * @param duties what it owes
	 * @param photos pictures of the place
	 * @param share share of urgent projects of its community and year
	 */
	public record Sheet(UrgentCase kept, List<UrgentDuty> duties, List<Attachment> photos, UrgentShare share) {

	}

}
