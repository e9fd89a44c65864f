package cn.nanshan.minsheng.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as the zipped parcel that it is: weighed before anything in it is opened,
 * and asked for what the reader of cells does not tell.
 */
final class Parcel {

	private static final int MOST_ENTRIES = 1000;

	private static final long MOST_UNPACKED = 100L * 1024 * 1024;

	private static final String TOO_LARGE = "文件解压后太大，不像是一张表格，没有读取";

	private final byte[] bytes;

	private Parcel(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Unpacks everything into nothing, to know its true size.
	 * @throws TableRefused if it is no workbook, or unpacks to more than a table can be
	 */
	static Parcel weighed(byte[] bytes, String broken) {
		try (ZipFile zip = open(bytes)) {
			List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
			if (entries.stream().noneMatch((entry) -> entry.getName().startsWith("xl/"))) {
				throw new TableRefused(broken);
			}
			if (entries.size() > MOST_ENTRIES) {
				throw new TableRefused(TOO_LARGE);
			}
			long unpacked = 0;
			for (ZipArchiveEntry entry : entries) {
				unpacked += weigh(zip, entry, MOST_UNPACKED - unpacked);
			}
			return new Parcel(bytes);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new TableRefused(broken);
		}
	}

	/** Returns the merged cells of a sheet, by the sheet's relation in the workbook. */
	MergedCells merged(String relation) throws IOException {
		MergedCells merged = new MergedCells();
		try (ZipFile zip = open(this.bytes)) {
			String target = values(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id", relation, "Target").stream()
				.findFirst()
				.orElse("");
			String sheet = target.startsWith("/") ? target.substring(1) : "xl/" + target;
			values(zip, sheet, "mergeCell", null, null, "ref").forEach(merged::add);
		}
		return merged;
	}

	private static ZipFile open(byte[] bytes) throws IOException {
		return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
	}

	/**
	 * Returns an attribute of all elements of a name, or of those with another attribute.
	 */
	private static List<String> values(ZipFile zip, String entry, String element, @Nullable String by,
			@Nullable String equal, String wanted) throws IOException {
		ZipArchiveEntry found = zip.getEntry(entry);
		if (found == null) {
			return List.of();
		}
		List<String> values = new ArrayList<>();
		try (InputStream in = zip.getInputStream(found)) {
			XMLStreamReader xml = plain().createXMLStreamReader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)
						&& (by == null || xml.getAttributeValue(null, by).equals(equal))) {
					values.add(xml.getAttributeValue(null, wanted));
				}
			}
			return values;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static XMLInputFactory plain() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private static long weigh(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long size = 0;
		try (InputStream in = zip.getInputStream(entry)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (size > most) {
					throw new TableRefused(TOO_LARGE);
				}
			}
		}
		return size;
	}

}
