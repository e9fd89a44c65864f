package cn.nanshan.minsheng.settlement.web;

import java.util.UUID;

import cn.nanshan.minsheng.settlement.PaymentSignature;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

/** An opinion as typed. */
record SigningForm(int version, @Size(max = 500, message = "意见最多 500 个字") String opinion) {

	SigningForm {
		opinion = (opinion != null) ? opinion : "";
	}

	void mustSayWhy(String message, Errors errors) {
		if (this.opinion.isBlank()) {
			errors.rejectValue("opinion", "reason", message);
		}
	}

	PaymentSignature toSignature(UUID paymentId) {
		return new PaymentSignature(paymentId, this.version, this.opinion.strip());
	}

}
