package cn.nanshan.minsheng.policy;

/** One sentence of the 1+7 documents, or a default that a street may change. */
public interface Clause {

	/** Returns the id in the catalogue, such as {@code MF-03}. */
	String id();

	/** Returns the sentence as the page shows it. */
	String sentence();

	Force force();

	/** Returns whether a street may depart from it with a justification on this track. */
	boolean waivableOn(Track track);

}
