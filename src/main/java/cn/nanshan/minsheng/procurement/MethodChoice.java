package cn.nanshan.minsheng.procurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How the vendor is to be chosen, and why so (PROC-06).
 *
 * @param method one of three
 * @param reason why it suits the project
 * @param singleSource whether only one vendor is asked, which makes it a major matter
 * (PROC-04)
 */
@Embeddable
public record MethodChoice(@Enumerated(EnumType.STRING) ProcurementMethod method,
		@Column(name = "method_reason") String reason, boolean singleSource) {

	/** Returns whether this is another way than an earlier one, not only other words. */
	boolean departsFrom(MethodChoice earlier) {
		return this.method != earlier.method || this.singleSource != earlier.singleSource;
	}

	/** Returns the way in the words of the page. */
	public String label() {
		return this.method.label() + (this.singleSource ? "（单一来源）" : "");
	}

}
