package cn.nanshan.minsheng.web;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page: the templates read it as {@code frame}, a controller takes
 * it as {@code @RequestAttribute PageFrame frame} when it needs the chosen year.
 *
 * @param links what the reader may open, in order
 * @param path the path asked for, without the context path
 * @param here address that shows this page again with a changed preference
 * @param account the reader, or {@code null} if nobody is signed in
 * @param year the year the reader works in
 * @param years the years offered, newest first
 * @param large whether the reader asked for large type
 * @param demo whether this is the demonstration with invented data
 * @param now when the page was made
 */
public record PageFrame(List<Link> links, String path, String here, @Nullable Actor account, int year,
		List<Integer> years, boolean large, boolean demo, LocalDateTime now) {

	static final String ATTRIBUTE = "frame";

	/** Returns the frame of this request; every request that reaches a page has one. */
	public static PageFrame of(HttpServletRequest request) {
		return Objects.requireNonNull((PageFrame) request.getAttribute(ATTRIBUTE), "the frame filter did not run");
	}

	/** Returns the left navigation: groups that hold at least one link. */
	public List<Section> sections() {
		return List.of(NavigationGroup.values())
			.stream()
			.filter(NavigationGroup::isSide)
			.map((group) -> new Section(group.title(), in(group)))
			.filter((section) -> !section.links().isEmpty())
			.toList();
	}

	public List<Link> accountLinks() {
		return in(NavigationGroup.ACCOUNT);
	}

	public @Nullable Link search() {
		return in(NavigationGroup.SEARCH).stream().findFirst().orElse(null);
	}

	public @Nullable Link help() {
		return in(NavigationGroup.HELP).stream().findFirst().orElse(null);
	}

	public @Nullable Link messages() {
		return in(NavigationGroup.MESSAGES).stream().findFirst().orElse(null);
	}

	public List<Link> residents() {
		return in(NavigationGroup.RESIDENTS);
	}

	/** Returns the address of this page in another year. */
	public String yearLink(int other) {
		return Preference.YEAR.link(this.here, String.valueOf(other));
	}

	/** Returns the years of the top bar, and the one asked for if it is another. */
	public List<Choice> yearChoices(@Nullable Integer asked) {
		return Stream.concat(this.years.stream(), Stream.ofNullable(asked))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map((it) -> Choice.of(it.toString(), it + " 年度"))
			.toList();
	}

	/** Returns the address of this page in the other size of type. */
	public String typeLink() {
		return Preference.TYPE.link(this.here, this.large ? "plain" : "large");
	}

	/**
	 * Returns whether the link leads to this page or one below it, the closest one only.
	 */
	public boolean isCurrent(Link link) {
		return closest().filter(link::equals).isPresent();
	}

	private Optional<Link> closest() {
		Function<Link, Integer> length = (link) -> link.path().length();
		return this.links.stream()
			.filter((link) -> link.group().isSide() && link.leadsTo(this.path))
			.max(Comparator.comparing(length));
	}

	private List<Link> in(NavigationGroup group) {
		return this.links.stream().filter((link) -> link.group() == group).toList();
	}

	/**
	 * A group of the left navigation.
	 *
	 * @param title its heading, may be empty
	 * @param links at least one
	 */
	public record Section(String title, List<Link> links) {

	}

	/**
	 * A link that the reader may follow.
	 *
	 * @param group where it stands
	 * @param label its words
	 * @param path where it leads
	 * @param counter how many things wait there, 0 for none or not counted
	 */
	public record Link(NavigationGroup group, String label, String path, IntSupplier counter) {

		public int count() {
			return this.counter.getAsInt();
		}

		boolean leadsTo(String asked) {
			return asked.equals(this.path) || (!this.path.equals("/") && asked.startsWith(this.path + "/"));
		}

	}

}
