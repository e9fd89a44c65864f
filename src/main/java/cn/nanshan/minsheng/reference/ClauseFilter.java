package cn.nanshan.minsheng.reference;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.policy.Enforcement;
import cn.nanshan.minsheng.policy.Force;
import cn.nanshan.minsheng.policy.Origin;
import cn.nanshan.minsheng.policy.RegulationDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader looks for; every part may be left out.
 *
 * @param document one of the eight
 * @param force how strongly it binds
 * @param origin law or default
 * @param enforcement how it is enforced
 * @param q words of the sentence, or an id
 */
record ClauseFilter(@Nullable RegulationDocument document, @Nullable Force force, @Nullable Origin origin,
		Enforcement.@Nullable Kind enforcement, @Nullable String q) {

	static final ClauseFilter NONE = new ClauseFilter(null, null, null, null, null);

	ClauseFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
	}

	boolean takes(ClauseRow row) {
		return (this.document == null || row.clause().document() == this.document)
				&& (this.force == null || row.clause().force() == this.force)
				&& (this.origin == null || row.clause().origin() == this.origin)
				&& (this.enforcement == null || row.enforcement().kind() == this.enforcement)
				&& (this.q == null || row.mentions(this.q));
	}

	ClauseFilter of(@Nullable RegulationDocument other) {
		return new ClauseFilter(other, this.force, this.origin, this.enforcement, this.q);
	}

	ClauseFilter of(@Nullable Origin from, Enforcement.@Nullable Kind kind) {
		return new ClauseFilter(this.document, this.force, from, kind, this.q);
	}

	/** Returns the address of the page with this filter. */
	public String href() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PolicyController.PATH);
		put(address, "document", this.document);
		put(address, "force", this.force);
		put(address, "origin", this.origin);
		put(address, "enforcement", this.enforcement);
		if (this.q != null) {
			address.queryParam("q", "{q}");
			return address.encode().buildAndExpand(this.q).toUriString();
		}
		return address.toUriString();
	}

	/**
	 * Returns one chip for each part that is set, each leading to the page without it.
	 */
	public List<Chip> chips() {
		List<Chip> chips = new ArrayList<>();
		if (this.force != null) {
			chips.add(new Chip(this.force.label(),
					new ClauseFilter(this.document, null, this.origin, this.enforcement, this.q).href()));
		}
		if (this.origin != null) {
			chips.add(new Chip(this.origin.label(), of(null, this.enforcement).href()));
		}
		if (this.enforcement != null) {
			chips.add(new Chip(this.enforcement.label(), of(this.origin, null).href()));
		}
		if (this.q != null) {
			chips.add(new Chip("“" + this.q + "”",
					new ClauseFilter(this.document, this.force, this.origin, this.enforcement, null).href()));
		}
		return List.copyOf(chips);
	}

	private static void put(UriComponentsBuilder address, String name, @Nullable Enum<?> value) {
		if (value != null) {
			address.queryParam(name, value.name());
		}
	}

	/**
	 * A part of the filter that can be taken away.
	 *
	 * @param label its words
	 * @param href the page without it
	 */
	record Chip(String label, String href) {

	}

}
