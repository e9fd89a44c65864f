package cn.nanshan.minsheng.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The operating manual as the page shows it.
 *
 * @param blocks everything below the title
 */
record Manual(List<ManualBlock> blocks) {

	Manual {
		blocks = blocks.stream().filter((block) -> block.kind() != ManualBlock.Kind.TITLE).toList();
	}

	/** Returns the chapters with their sections, for the table of contents. */
	public List<Chapter> contents() {
		List<Chapter> chapters = new ArrayList<>();
		for (ManualBlock block : this.blocks) {
			if (block.kind() == ManualBlock.Kind.CHAPTER) {
				chapters.add(new Chapter(block, new ArrayList<>()));
			}
			else if (block.kind() == ManualBlock.Kind.SECTION && !chapters.isEmpty()) {
				chapters.get(chapters.size() - 1).sections().add(block);
			}
		}
		return List.copyOf(chapters);
	}

	/** Returns the section whose heading names an office. */
	Optional<ManualBlock> sectionOf(String office) {
		return this.blocks.stream()
			.filter((block) -> block.kind() == ManualBlock.Kind.SECTION)
			.filter((block) -> Arrays.asList(block.words().split("、")).contains(office))
			.findFirst();
	}

	/**
	 * A chapter in the table of contents.
	 *
	 * @param heading its heading
	 * @param sections the headings below it
	 */
	record Chapter(ManualBlock heading, List<ManualBlock> sections) {
	}

}
