package cn.nanshan.minsheng.demand;

import java.util.UUID;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.shared.Masked;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Encrypts a proposer's name and phone for storage, bound to their row and column: moved
 * to another row they cannot be read.
 */
@Component
class ProposerSeal {

	private final FieldCipher cipher;

	ProposerSeal(FieldCipher cipher) {
		this.cipher = cipher;
	}

	Demand.Sealed seal(UUID id, DemandText text) {
		return new Demand.Sealed(seal(id, "proposer", text.proposer()), seal(id, "phone", text.phone()));
	}

	/** Returns the seal for a correction: what was left empty stays as it is. */
	Demand.Sealed reseal(UUID id, DemandText text, Demand.Sealed held) {
		if (text.anonymous()) {
			return new Demand.Sealed(null, null);
		}
		Demand.Sealed typed = seal(id, text);
		return new Demand.Sealed((typed.proposer() != null) ? typed.proposer() : held.proposer(),
				(typed.phone() != null) ? typed.phone() : held.phone());
	}

	/** Returns what was written down, with name and phone in clear. */
	DemandText open(Demand demand) {
		Demand.Sealed sealed = demand.sealed();
		return demand.text(open(demand.id(), "proposer", sealed.proposer()),
				open(demand.id(), "phone", sealed.phone()));
	}

	/** Returns the name as far as the pages show it. */
	String maskedName(UUID id, @Nullable String sealed) {
		return Masked.name(open(id, "proposer", sealed));
	}

	/** Returns the phone as far as the pages show it. */
	String maskedPhone(UUID id, @Nullable String sealed) {
		return Masked.phone(open(id, "phone", sealed));
	}

	private @Nullable String seal(UUID id, String column, String clear) {
		return clear.isEmpty() ? null : this.cipher.encrypt(context(id, column), clear);
	}

	private String open(UUID id, String column, @Nullable String sealed) {
		return (sealed != null) ? this.cipher.decrypt(context(id, column), sealed) : "";
	}

	private static String context(UUID id, String column) {
		return "demand/" + column + "/" + id;
	}

}
