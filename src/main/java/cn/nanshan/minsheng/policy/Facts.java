package cn.nanshan.minsheng.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What every rule set may rely on: whom it is about and which figures govern (domain
 * Q12).
 */
public interface Facts {

	/** Returns the id of the aggregate whose transition is asked for. */
	UUID subject();

	Track track();

	/** Returns the day whose terms govern this step. */
	LocalDate governedBy();

	/** Returns the waivers given for the subject so far. */
	Waivers waivers();

}
