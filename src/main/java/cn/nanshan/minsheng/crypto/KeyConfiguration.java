package cn.nanshan.minsheng.crypto;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the two keys from the operator, or from the data folder of the embedded server.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

	@Bean
	FieldCipher fieldCipher(KeyRegister register, @Value("${minsheng.field-key:#{null}}") @Nullable String text) {
		return new FieldCipher(register.admit(MasterKey.of("MINSHENG_FIELD_KEY", text)));
	}

	@Bean
	AuditSeal auditSeal(KeyRegister register, @Value("${minsheng.audit-key:#{null}}") @Nullable String text) {
		return new AuditSeal(register.admit(MasterKey.of("MINSHENG_AUDIT_KEY", text)));
	}

}
