package cn.nanshan.minsheng.shared;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores {@link Money} as {@code numeric(14,2)}. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

	@Override
	public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
		return (money != null) ? money.yuan() : null;
	}

	@Override
	public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal yuan) {
		return (yuan != null) ? new Money(yuan) : null;
	}

}
