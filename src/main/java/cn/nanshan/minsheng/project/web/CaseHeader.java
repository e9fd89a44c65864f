package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Stage;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * The fixed head of every page about a project.
 *
 * @param number its number
 * @param name its name
 * @param kind type, track and place, in words
 * @param sum contract sum, else approved sum, else sum asked for
 * @param state its state
 * @param waiting whom it waits for
 * @param stages the stage bar
 * @param runner who carries it out
 */
public record CaseHeader(String number, String name, List<String> kind, @Nullable Money sum, Status state,
		List<Waiting> waiting, List<Stage> stages, Runner runner) {

	/**
	 * Somebody the case waits for.
	 *
	 * @param mine whether it is the reader
	 * @param who unit and office
	 * @param kind what is to be done
	 * @param since how long it has been waiting
	 * @param due until when, empty if there is no limit
	 * @param why page that explains it
	 * @param light on time, due soon or overdue, absent without a limit
	 * @param left how much time is left, in words
	 */
	public record Waiting(boolean mine, String who, String kind, String since, String due, String why,
			@Nullable Status light, String left) {
	}

}
