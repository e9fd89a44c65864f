package cn.nanshan.minsheng.household;

import java.util.UUID;

import cn.nanshan.minsheng.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Encrypts what the roster knows of a person, bound to row and column, and makes the
 * indexes by which an equal phone or identity number is found without reading any.
 */
@Component
class RosterSeal {

	private final FieldCipher cipher;

	RosterSeal(FieldCipher cipher) {
		this.cipher = cipher;
	}

	/** Encrypts a value; an empty one is absent. */
	@Nullable String seal(UUID id, Column column, String clear) {
		return clear.isEmpty() ? null : this.cipher.encrypt(context(id, column), clear);
	}

	/** Decrypts a value; an absent one is empty. */
	String open(UUID id, Column column, @Nullable String sealed) {
		return (sealed != null) ? this.cipher.decrypt(context(id, column), sealed) : "";
	}

	/** Returns the index of a value; an empty one has none. */
	@Nullable String index(Column column, String clear) {
		return clear.isEmpty() ? null : this.cipher.blindIndex("key_household." + column, clear);
	}

	private static String context(UUID id, Column column) {
		return "key_household/" + column + "/" + id;
	}

	/** The columns that are sealed. */
	enum Column {

		NAME("name"), PHONE("phone"), ID_NUMBER("id_number");

		private final String label;

		Column(String label) {
			this.label = label;
		}

		@Override
		public String toString() {
			return this.label;
		}

	}

}
