package cn.nanshan.minsheng.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** Makes passwords that can be read aloud: no characters that look alike. */
@Component
class InitialPasswords {

	private static final String UPPER = "ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";

	private static final String DIGITS = "23456789";

	private final SecureRandom random = new SecureRandom();

	/** Returns four groups of about 70 bits together, such as Kfdmw-7282-xwqe-GHTR. */
	String make() {
		return some(UPPER, 1) + some(LOWER, 4) + "-" + some(DIGITS, 4) + "-" + some(LOWER, 4) + "-" + some(UPPER, 4);
	}

	private String some(String alphabet, int count) {
		return IntStream.range(0, count)
			.mapToObj((each) -> String.valueOf(alphabet.charAt(this.random.nextInt(alphabet.length()))))
			.collect(Collectors.joining());
	}

}
