package cn.nanshan.minsheng.evaluation;

import java.util.List;

import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Share;
import cn.nanshan.minsheng.project.Shares;

import org.springframework.stereotype.Component;

/** Names the communities that take part in accepting a project of several (Q7). */
@Component
public class ConcernedCommunities {

	private final Shares shares;

	ConcernedCommunities(Shares shares) {
		this.shares = shares;
	}

	/** Returns their codes; none for a project that one community holds. */
	public List<String> of(Project project) {
		return project.home().isStreetWide() ? this.shares.of(project.id()).stream().map(Share::communityCode).toList()
				: List.of();
	}

}
