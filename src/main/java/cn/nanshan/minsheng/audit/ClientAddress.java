package cn.nanshan.minsheng.audit;

import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds the address that a request came from, so that no use case has to hand it down.
 */
final class ClientAddress {

	private ClientAddress() {
	}

	/** Returns the address, or {@code null} outside a request. */
	static @Nullable String current() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : null;
	}

}
