package cn.nanshan.minsheng.document;

import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;

/**
 * Says for its kinds of records whether a person may open what is attached to them; a
 * kind that nobody answers for can be opened by nobody.
 */
public interface AttachmentOwner {

	/** Returns the owner types it answers for. */
	Set<String> types();

	/** Returns whether this record exists within the actor's reach. */
	boolean maySee(Owner owner, Actor actor);

}
