package cn.nanshan.minsheng.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import cn.nanshan.minsheng.startup.StartupRefused;
import org.jspecify.annotations.Nullable;

/**
 * A key that the operator keeps, from which one key for each purpose is derived: what
 * leaks of one purpose says nothing about another.
 */
final class MasterKey {

	private static final int BYTES = 32;

	private static final String HOW = "它必须是 32 字节随机数的 Base64 文本，例如用 openssl rand -base64 32 生成；已有数据的系统必须使用原来的密钥。";

	private final String variable;

	private final byte[] bits;

	private MasterKey(String variable, byte[] bits) {
		this.variable = variable;
		this.bits = bits;
	}

	static MasterKey of(String variable, @Nullable String text) {
		if (text == null || text.isBlank()) {
			throw new StartupRefused(StartupRefused.WRONG_KEY, "没有提供密钥：环境变量 " + variable + " 未设置。", HOW);
		}
		try {
			byte[] bits = Base64.getDecoder().decode(text.strip());
			if (bits.length == BYTES) {
				return new MasterKey(variable, bits);
			}
		}
		catch (IllegalArgumentException ex) {
			// Refused below, without a cause that would print the key.
		}
		throw new StartupRefused(StartupRefused.WRONG_KEY, "密钥格式不正确：环境变量 " + variable + "。", HOW);
	}

	String variable() {
		return this.variable;
	}

	/** Recognises the key and does not give it away. */
	String id() {
		return HexFormat.of().formatHex(derive("key id"), 0, 8);
	}

	SecretKey forPurpose(String purpose, String algorithm) {
		return new SecretKeySpec(derive(purpose), algorithm);
	}

	private byte[] derive(String purpose) {
		return hmac(new SecretKeySpec(this.bits, "HmacSHA256"),
				("minsheng/1/" + purpose).getBytes(StandardCharsets.UTF_8));
	}

	static byte[] hmac(SecretKey key, byte[] message) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has HmacSHA256", ex);
		}
	}

}
