package cn.nanshan.minsheng.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * Says what is wrong with a password: short, of one kind of characters, made from the
 * sign-in name, or one that everybody tries first. The list lies in the program, because
 * the office network reaches no service that could be asked.
 */
final class PasswordRule {

	/** The fewest characters. */
	static final int SHORTEST = 10;

	/** From here on the kinds of characters do not matter: a sentence is good. */
	static final int SENTENCE = 15;

	/** The most characters, so that nobody keeps the server busy with a book. */
	static final int LONGEST = 128;

	private static final Set<String> BLOCKED = blocked();

	private PasswordRule() {
	}

	/** Returns what is wrong, or {@code null}. */
	static @Nullable String wrong(String password, String username) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return "密码至少 %d 个字符，现在是 %d 个".formatted(SHORTEST, length);
		}
		if (length > LONGEST) {
			return "密码最多 %d 个字符，现在是 %d 个".formatted(LONGEST, length);
		}
		if (length < SENTENCE && kinds(password) < 3) {
			return "大写字母、小写字母、数字、其他字符至少要有三种；%d 个字符以上不限".formatted(SENTENCE);
		}
		String lower = password.toLowerCase(Locale.ROOT);
		if (username.length() > 2 && lower.contains(username.toLowerCase(Locale.ROOT))) {
			return "密码不能包含账号";
		}
		if (BLOCKED.contains(lower) || BLOCKED.contains(lower.replaceAll("^[^a-z\\p{IsHan}]+|[^a-z\\p{IsHan}]+$", ""))
				|| lower.codePoints().distinct().count() < 5) {
			return "这个密码太常见，容易被猜到，请换一个";
		}
		return null;
	}

	private static long kinds(String password) {
		IntPredicate upper = (it) -> it >= 'A' && it <= 'Z';
		IntPredicate lower = (it) -> it >= 'a' && it <= 'z';
		IntPredicate digit = (it) -> it >= '0' && it <= '9';
		return Stream.of(upper, lower, digit, upper.or(lower).or(digit).negate())
			.filter((kind) -> password.codePoints().anyMatch(kind))
			.count();
	}

	private static Set<String> blocked() {
		try {
			return new ClassPathResource("identity/blocked-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
