package cn.nanshan.minsheng.crypto;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Lets an entity hold the readable text while its column holds the sealed one. Extend it
 * once for each column, as a component annotated with {@code @Converter}, and name the
 * column's context in the constructor.
 */
public abstract class EncryptedText implements AttributeConverter<String, String> {

	private final FieldCipher cipher;

	private final String context;

	protected EncryptedText(FieldCipher cipher, String context) {
		this.cipher = cipher;
		this.context = context;
	}

	@Override
	public final @Nullable String convertToDatabaseColumn(@Nullable String attribute) {
		return (attribute != null) ? this.cipher.encrypt(this.context, attribute) : null;
	}

	@Override
	public final @Nullable String convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? this.cipher.decrypt(this.context, column) : null;
	}

}
