package cn.nanshan.minsheng.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Figures and dates as the staff write them; templates say {@code #fmt.yuan(sum)}. What
 * is not there is a dash.
 */
public final class Formats {

	/** The one zone of the application. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String NONE = "—";

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	/** Returns 968,000.00, for columns whose heading names the unit. */
	public String yuan(@Nullable Object sum) {
		return (sum != null) ? grouped(amount(sum), "#,##0.00") : NONE;
	}

	/** Returns 96.80, the sum in units of ten thousand yuan, for reports. */
	public String wan(@Nullable Object sum) {
		return (sum != null) ? grouped(amount(sum).divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP), "#,##0.00") : NONE;
	}

	/** Returns 人民币玖拾陆万捌仟元整, for forms that are signed. */
	public String words(@Nullable Object sum) {
		return (sum != null) ? AmountInWords.of(amount(sum)) : NONE;
	}

	/** Returns 1,150, a count or quantity without needless zeros. */
	public String count(@Nullable Number number) {
		return (number != null) ? grouped(new BigDecimal(number.toString()), "#,##0.######") : NONE;
	}

	/** Returns 5月12日, for sentences. */
	public String day(@Nullable TemporalAccessor when) {
		return dated(when, "M月d日");
	}

	/** Returns 05-12, for columns within one year. */
	public String monthDay(@Nullable TemporalAccessor when) {
		return dated(when, "MM-dd");
	}

	/** Returns 2026-05-12, everywhere else. */
	public String date(@Nullable TemporalAccessor when) {
		return dated(when, "yyyy-MM-dd");
	}

	/** Returns 2026年5月12日, for printed forms. */
	public String fullDate(@Nullable TemporalAccessor when) {
		return dated(when, "yyyy年M月d日");
	}

	/** Returns 2026-11-23 14:05. */
	public String dateTime(@Nullable TemporalAccessor when) {
		return dated(when, "yyyy-MM-dd HH:mm");
	}

	private static String dated(@Nullable TemporalAccessor when, String pattern) {
		return (when != null) ? DateTimeFormatter.ofPattern(pattern, Locale.CHINA).format(local(when)) : NONE;
	}

	private static TemporalAccessor local(TemporalAccessor when) {
		if (when instanceof Instant instant) {
			return LocalDateTime.ofInstant(instant, ZONE);
		}
		if (when instanceof ZonedDateTime zoned) {
			return zoned.withZoneSameInstant(ZONE);
		}
		return (when instanceof LocalDate date) ? date.atStartOfDay() : when;
	}

	private static BigDecimal amount(Object sum) {
		if (sum instanceof Money money) {
			return money.yuan();
		}
		return (sum instanceof BigDecimal exact) ? exact : new BigDecimal(sum.toString());
	}

	private static String grouped(BigDecimal number, String pattern) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}

}
