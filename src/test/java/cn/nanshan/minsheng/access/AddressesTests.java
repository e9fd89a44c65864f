package cn.nanshan.minsheng.access;

import java.util.List;
import java.util.stream.Stream;

import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/** A page whose address is not named would answer “not found” to everybody. */
@IntegrationTest
class AddressesTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping pages;

	@Test
	void everyPageHasANamedAddress() {
		List<String> paths = this.pages.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.toList();
		assertThat(paths).hasSizeGreaterThan(20);
		assertThat(paths).filteredOn((path) -> !isNamed(path)).isEmpty();
		assertThat(isNamed("/nowhere")).isFalse();
	}

	private static boolean isNamed(String path) {
		return Stream.of(Addresses.all())
			.map(PathPatternParser.defaultInstance::parse)
			.anyMatch((pattern) -> pattern.matches(PathContainer.parsePath(path)));
	}

}
