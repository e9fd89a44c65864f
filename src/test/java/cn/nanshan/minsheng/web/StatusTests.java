package cn.nanshan.minsheng.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import cn.nanshan.minsheng.policy.Finding;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTests {

	@Test
	void wordsAreUnique() {
		assertThat(Arrays.stream(Status.values()).map(Status::word)).doesNotHaveDuplicates().hasSize(56);
	}

	@Test
	void iconsAreUnique() {
		assertThat(Arrays.stream(Status.values()).map(Status::icon)).doesNotHaveDuplicates();
	}

	@Test
	void everyIconIsInTheSprite() throws IOException {
		String sprite = new ClassPathResource("static/assets/icons.svg").getContentAsString(StandardCharsets.UTF_8);
		assertThat(Status.values())
			.allSatisfy((status) -> assertThat(sprite).contains("<symbol id=\"" + status.icon() + "\""));
		assertThat(sprite).contains("MIT License", "Paweł Kuna");
	}

	@Test
	void everyToneHasAStyle() throws IOException {
		String theme = new ClassPathResource("static/assets/theme.css").getContentAsString(StandardCharsets.UTF_8);
		assertThat(Status.values()).allSatisfy((status) -> assertThat(theme).contains("." + status.style() + " {"));
	}

	@Test
	void everyStandingOfAFindingHasItsWord() {
		assertThat(Finding.Standing.values()).extracting((standing) -> Status.valueOf(standing.name()).word())
			.containsExactly("未达到", "需说明", "已说明", "已达到", "不适用");
	}

}
