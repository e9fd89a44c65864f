package cn.nanshan.minsheng.workflow;

import java.util.Set;
import java.util.UUID;

/**
 * Something that concerns certain people without being a task; published in the
 * transaction of the act, and becomes a message of each of them but of whoever acted.
 *
 * @param to the accounts
 * @param kind what it is about
 * @param title the sentence; names no resident
 * @param href where it leads
 * @param by who acted
 */
public record News(Set<UUID> to, NewsKind kind, String title, String href, UUID by) {

	public News {
		to = Set.copyOf(to);
	}

}
