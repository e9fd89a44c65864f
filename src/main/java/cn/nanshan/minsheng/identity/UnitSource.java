package cn.nanshan.minsheng.identity;

import java.util.List;

/**
 * Names units that accounts can be opened for; a feature that keeps units of its own,
 * such as vendors, adds a bean.
 */
public interface UnitSource {

	List<Unit> units();

}
