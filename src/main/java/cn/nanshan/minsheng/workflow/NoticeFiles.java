package cn.nanshan.minsheng.workflow;

import java.util.Set;

import cn.nanshan.minsheng.document.AttachmentOwner;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the files of a notice, posted or drafted, to whoever may see it. */
@Component
class NoticeFiles implements AttachmentOwner {

	private final JdbcClient jdbc;

	NoticeFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> types() {
		return Set.of(NoticeDrafts.OWNER);
	}

	@Override
	public boolean maySee(Owner owner, Actor actor) {
		return this.jdbc.sql("select street_code, community_code from notice_draft where id = :id")
			.param("id", owner.id())
			.query(Place.class)
			.optional()
			.filter((place) -> actor.scope().covers(place.streetCode(), place.communityCode()))
			.isPresent();
	}

	/** Where a notice belongs. */
	record Place(String streetCode, String communityCode) {

	}

}
