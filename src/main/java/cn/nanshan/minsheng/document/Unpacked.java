package cn.nanshan.minsheng.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An office file as the zipped parcel that it is, weighed before anything in it is read:
 * what unpacks to more than a document can be is refused.
 */
final class Unpacked implements AutoCloseable {

	private static final int MOST_ENTRIES = 2000;

	private static final long MOST_UNPACKED = 100L * 1024 * 1024;

	private final ZipFile zip;

	private Unpacked(ZipFile zip) {
		this.zip = zip;
	}

	static Unpacked weighed(Path file) {
		try {
			ZipFile zip = new ZipFile(file.toFile());
			Unpacked unpacked = new Unpacked(zip);
			try {
				unpacked.weigh();
				return unpacked;
			}
			catch (IOException | RuntimeException ex) {
				zip.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UnreadableFile("打不开，可能已经损坏，不能公开。请另存一份再传。");
		}
	}

	private void weigh() throws IOException {
		if (this.zip.size() > MOST_ENTRIES) {
			throw tooLarge();
		}
		byte[] buffer = new byte[64 * 1024];
		long size = 0;
		for (Enumeration<? extends ZipEntry> entries = this.zip.entries(); entries.hasMoreElements();) {
			try (InputStream in = this.zip.getInputStream(entries.nextElement())) {
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					size += read;
					if (size > MOST_UNPACKED) {
						throw tooLarge();
					}
				}
			}
		}
	}

	private static UnreadableFile tooLarge() {
		return new UnreadableFile("解压后太大，不像是一份文件，没有读取，不能公开。");
	}

	/** Returns the names of the entries that match, in their order. */
	List<String> names(String pattern) {
		List<String> names = new ArrayList<>();
		this.zip.stream().map(ZipEntry::getName).filter((name) -> name.matches(pattern)).forEach(names::add);
		names.sort(Comparator.comparing((String name) -> name.length()).thenComparing(Comparator.naturalOrder()));
		return names;
	}

	/** Lets a reader go over the elements of an entry. */
	void read(String name, Elements elements) {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			return;
		}
		try (InputStream in = this.zip.getInputStream(entry)) {
			XMLStreamReader xml = plain().createXMLStreamReader(in);
			while (xml.hasNext()) {
				elements.at(xml.next(), xml);
			}
		}
		catch (IOException | XMLStreamException ex) {
			throw new UnreadableFile("的内容读不出来，可能已经损坏，不能公开。请另存一份再传。");
		}
	}

	/** Returns an attribute by its local name. */
	static Optional<String> attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return Optional.of(xml.getAttributeValue(i));
			}
		}
		return Optional.empty();
	}

	private static XMLInputFactory plain() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Looks at one event after the other. */
	@FunctionalInterface
	interface Elements {

		/** Looks at an event. */
		void at(int event, XMLStreamReader xml) throws XMLStreamException;

	}

}
