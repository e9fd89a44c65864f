package cn.nanshan.minsheng.table;

import java.util.function.Function;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A column of a printed table.
 *
 * @param heading its heading
 * @param width its width in characters
 * @param figure whether it holds figures, which stand to the right
 * @param cell what a row holds there: words, a sum or a number, absent for none
 */
public record PrintedColumn<R>(String heading, int width, boolean figure, Function<R, @Nullable Object> cell) {

	/** Returns a column of words. */
	public static <R> PrintedColumn<R> words(String heading, int width, Function<R, @Nullable String> cell) {
		return new PrintedColumn<>(heading, width, false, cell::apply);
	}

	/** Returns a column of sums in yuan. */
	public static <R> PrintedColumn<R> yuan(String heading, int width, Function<R, @Nullable Money> cell) {
		return new PrintedColumn<>(heading, width, true, cell::apply);
	}

	/** Returns a column of whole numbers. */
	public static <R> PrintedColumn<R> count(String heading, int width, Function<R, @Nullable Integer> cell) {
		return new PrintedColumn<>(heading, width, true, cell::apply);
	}

	/** Returns a column of figures that are words, such as shares in percent. */
	public static <R> PrintedColumn<R> share(String heading, int width, Function<R, @Nullable String> cell) {
		return new PrintedColumn<>(heading, width, true, cell::apply);
	}

}
