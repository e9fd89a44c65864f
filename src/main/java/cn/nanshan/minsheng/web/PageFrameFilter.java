package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request its frame. A filter rather than controller advice, so that error
 * pages have their frame too, whatever failed.
 */
@Component
class PageFrameFilter extends OncePerRequestFilter {

	private final SingletonSupplier<List<NavigationEntry>> entries;

	private final Clock clock;

	private final boolean demo;

	PageFrameFilter(ObjectProvider<NavigationEntry> entries, Clock clock,
			@Value("${minsheng.demo:false}") boolean demo) {
		this.entries = SingletonSupplier.of(() -> entries.stream()
			.sorted(Comparator.comparing(NavigationEntry::group).thenComparing(NavigationEntry::order))
			.toList()); // late, as filters are made before everything else
		this.clock = clock;
		this.demo = demo;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Assets.isAsset(Preference.path(request));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(PageFrame.ATTRIBUTE) == null) {
			request.setAttribute(PageFrame.ATTRIBUTE, frame(request, response));
		}
		chain.doFilter(request, response);
	}

	private PageFrame frame(HttpServletRequest request, HttpServletResponse response) {
		Actor reader = reader();
		LocalDateTime now = LocalDateTime.now(this.clock);
		List<Integer> years = Stream.iterate(now.getYear(), (year) -> year - 1).limit(3).toList();
		String chosen = Preference.YEAR.read(request, response, years.stream().map(String::valueOf).toList());
		String type = Preference.TYPE.read(request, response, List.of("plain", "large"));
		return new PageFrame(links(reader), Preference.path(request), Preference.here(request), reader,
				Integer.parseInt(chosen), years, type.equals("large"), this.demo, now);
	}

	private List<PageFrame.Link> links(@Nullable Actor reader) {
		return this.entries.obtain()
			.stream()
			.filter((entry) -> entry.isSeenBy(reader))
			.map((entry) -> new PageFrame.Link(entry.group(), entry.label(), entry.path(), counter(entry, reader)))
			.toList();
	}

	private static IntSupplier counter(NavigationEntry entry, @Nullable Actor reader) {
		return () -> (entry.count() != null && reader != null) ? entry.count().applyAsInt(reader) : 0;
	}

	private static @Nullable Actor reader() {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return (signedIn != null && signedIn.getPrincipal() instanceof Actor actor) ? actor : null;
	}

}
