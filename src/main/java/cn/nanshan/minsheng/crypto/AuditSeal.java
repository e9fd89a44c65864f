package cn.nanshan.minsheng.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.crypto.SecretKey;

/**
 * Seals the links of the audit trail, because a chain of plain hashes can be computed
 * again by whoever rewrites it.
 */
public final class AuditSeal {

	private final SecretKey key;

	AuditSeal(MasterKey key) {
		this.key = key.forPurpose("audit trail", "HmacSHA256");
	}

	public String of(String text) {
		return Base64.getEncoder().encodeToString(MasterKey.hmac(this.key, text.getBytes(StandardCharsets.UTF_8)));
	}

}
