package cn.nanshan.minsheng.reference;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import org.springframework.stereotype.Component;

/**
 * Turns the manual's Markdown into blocks of words that the template escapes, so that no
 * markup of the file reaches a page. What the page could not show is refused: the manual
 * is part of the program, so that a test says so and no reader.
 */
@Component
class ManualRenderer {

	private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	Manual render(String markdown) {
		IdGenerator ids = IdGenerator.builder().build();
		return new Manual(children(this.parser.parse(markdown)).stream().map((node) -> block(node, ids)).toList());
	}

	private static ManualBlock block(Node node, IdGenerator ids) {
		if (node instanceof Heading heading) {
			List<ManualSpan> words = spans(heading);
			ManualBlock.Kind kind = heading(heading);
			return ManualBlock.heading(kind, ids.generateId(ManualBlock.of(kind, words).words()), words);
		}
		if (node instanceof OrderedList) {
			return new ManualBlock(ManualBlock.Kind.STEPS, "", items(node));
		}
		if (node instanceof BulletList) {
			return new ManualBlock(ManualBlock.Kind.POINTS, "", items(node));
		}
		if (node instanceof TableBlock) {
			return new ManualBlock(ManualBlock.Kind.TABLE, "", rows(node));
		}
		return ManualBlock.of(ManualBlock.Kind.PARAGRAPH, paragraph(node));
	}

	private static List<ManualSpan> paragraph(Node node) {
		if (node instanceof HtmlBlock html) {
			return List.of(ManualSpan.of(html.getLiteral(), ManualSpan.Look.PLAIN));
		}
		if (node instanceof Paragraph) {
			return spans(node);
		}
		throw refused(node);
	}

	private static ManualBlock.Kind heading(Heading heading) {
		return switch (heading.getLevel()) {
			case 1 -> ManualBlock.Kind.TITLE;
			case 2 -> ManualBlock.Kind.CHAPTER;
			case 3 -> ManualBlock.Kind.SECTION;
			default -> throw refused(heading);
		};
	}

	private static List<List<List<ManualSpan>>> items(Node list) {
		return children(list).stream().map((item) -> {
			List<Node> paragraphs = children(item);
			if (paragraphs.size() != 1) {
				throw refused(item);
			}
			return List.of(paragraph(paragraphs.get(0)));
		}).toList();
	}

	private static List<List<List<ManualSpan>>> rows(Node table) {
		return children(table).stream()
			.flatMap((part) -> children(part).stream())
			.map(TableRow.class::cast)
			.map((row) -> children(row).stream().map(TableCell.class::cast).map(ManualRenderer::spans).toList())
			.toList();
	}

	private static List<ManualSpan> spans(Node parent) {
		return children(parent).stream().map(ManualRenderer::span).toList();
	}

	private static ManualSpan span(Node node) {
		if (node instanceof Text text) {
			return ManualSpan.of(text.getLiteral(), ManualSpan.Look.PLAIN);
		}
		if (node instanceof SoftLineBreak) {
			return ManualSpan.of("", ManualSpan.Look.PLAIN);
		}
		if (node instanceof HtmlInline html) {
			return ManualSpan.of(html.getLiteral(), ManualSpan.Look.PLAIN);
		}
		if (node instanceof Code code) {
			return ManualSpan.of(code.getLiteral(), ManualSpan.Look.CODE);
		}
		if (node instanceof StrongEmphasis) {
			return ManualSpan.of(plain(node), ManualSpan.Look.STRONG);
		}
		if (node instanceof Link link && leadsInside(link.getDestination())) {
			return new ManualSpan(plain(link), ManualSpan.Look.LINK, link.getDestination());
		}
		throw refused(node);
	}

	private static boolean leadsInside(String href) {
		return href.startsWith("#") || (href.startsWith("/") && !href.startsWith("//"));
	}

	private static String plain(Node parent) {
		StringBuilder words = new StringBuilder();
		spans(parent).forEach((span) -> words.append(span.words()));
		return words.toString();
	}

	private static List<Node> children(Node parent) {
		List<Node> nodes = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			nodes.add(child);
		}
		return nodes;
	}

	private static IllegalArgumentException refused(Node node) {
		return new IllegalArgumentException("The manual holds what its page cannot show: " + node);
	}

}
