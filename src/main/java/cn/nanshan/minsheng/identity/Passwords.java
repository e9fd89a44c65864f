package cn.nanshan.minsheng.identity;

import java.util.Map;
import java.util.concurrent.Semaphore;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, never on more than two cores at once: a storm of
 * sign-ins must not starve those who work.
 */
@Component
class Passwords {

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2",
			Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));

	private final Semaphore cores = new Semaphore(2);

	/**
	 * Hash of a password that nobody has, so that an unknown name takes as long as a
	 * known one.
	 */
	private final String nobody = this.encoder.encode("a password that nobody has");

	String hash(String password) {
		this.cores.acquireUninterruptibly();
		try {
			return java.util.Objects.requireNonNull(this.encoder.encode(password));
		}
		finally {
			this.cores.release();
		}
	}

	boolean matches(String password, String hash) {
		this.cores.acquireUninterruptibly();
		try {
			return this.encoder.matches(password, hash);
		}
		finally {
			this.cores.release();
		}
	}

	void matchNobody(String password) {
		matches(password, this.nobody);
	}

}
