package cn.nanshan.minsheng.identity;

/** How far a person's reach goes. */
public enum Level {

	/** One community. */
	COMMUNITY,

	/** One street with its communities. */
	STREET,

	/** A vendor's own projects. */
	VENDOR,

	/** The whole district. */
	DISTRICT,

	/** No business at all: accounts, code tables, the trail. */
	ADMIN

}
