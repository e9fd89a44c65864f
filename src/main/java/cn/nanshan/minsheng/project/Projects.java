package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the one project that an action is about, within the reach of the person who acts:
 * a foreign unit's project and a wrong number answer alike.
 */
@Component
public class Projects {

	private final ProjectRepository repository;

	private final Shares shares;

	private final ObjectProvider<VendorReach> vendors;

	Projects(ProjectRepository repository, Shares shares, ObjectProvider<VendorReach> vendors) {
		this.shares = shares;
		this.repository = repository;
		this.vendors = vendors;
	}

	/**
	 * Returns a project to look at.
	 * @throws NotFound if there is none of that number within the actor's scope
	 */
	public Project named(String number, Actor actor) {
		return within(this.repository.findByNumber(number), number, actor);
	}

	private Project within(Optional<Project> found, String number, Actor actor) {
		return found.filter((project) -> covers(actor, project)).orElseThrow(() -> new NotFound("项目 " + number));
	}

	/** Returns a project to look at, by id. */
	public Project withId(ProjectId id, Actor actor) {
		return this.repository.findById(id)
			.filter((project) -> covers(actor, project))
			.orElseThrow(() -> new NotFound("项目"));
	}

	/**
	 * Returns a project to change, unless somebody changed it since the form was opened;
	 * of two who change it at the same moment the second waits and is told.
	 * @throws StaleVersion if the version that the person saw is not the present one
	 */
	public Project toChange(String number, int seenVersion, Actor actor) {
		Project project = within(this.repository.holdByNumber(number), number, actor);
		if (project.version() != seenVersion) {
			throw new StaleVersion("项目 " + number, List.of(new StaleVersion.Difference("状态", "打开表单时的版本 " + seenVersion,
					project.state().label() + "（版本 " + project.version() + "）")));
		}
		return project;
	}

	private boolean covers(Actor actor, Project project) {
		UUID vendor = actor.scope().vendorId();
		if (vendor != null) {
			return this.vendors.orderedStream().anyMatch((reach) -> reach.reaches(vendor, project.id()));
		}
		String own = actor.scope().communityCode();
		return actor.scope().covers(project.home().streetCode(), project.home().communityCode())
				|| (own != null && this.shares.concerns(project.id(), own));
	}

}
