package cn.nanshan.minsheng.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a phone was held, as its JPEG says: the note is dropped with all the others, so the
 * picture must be turned before.
 */
enum Orientation {

	UPRIGHT(0), TURNED_RIGHT(1), UPSIDE_DOWN(2), TURNED_LEFT(3);

	private static final int HEADER = 128 * 1024;

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private static final int ORIENTATION_TAG = 0x0112;

	private final int quarterTurns;

	Orientation(int quarterTurns) {
		this.quarterTurns = quarterTurns;
	}

	/** Returns how many quarter turns clockwise make it upright. */
	int quarterTurns() {
		return this.quarterTurns;
	}

	/**
	 * Reads it from the head of the file; whatever cannot be read is taken as upright.
	 */
	static Orientation of(Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			return of(ByteBuffer.wrap(input.readNBytes(HEADER)));
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException ex) {
			return UPRIGHT;
		}
	}

	private static Orientation of(ByteBuffer jpeg) {
		if (jpeg.capacity() < 4 || jpeg.getShort(0) != (short) 0xFFD8) {
			return UPRIGHT;
		}
		for (int at = 2; at + 4 < jpeg.capacity() && (jpeg.get(at) & 0xFF) == 0xFF;) {
			int length = jpeg.getShort(at + 2) & 0xFFFF;
			byte[] name = new byte[EXIF.length];
			if ((jpeg.get(at + 1) & 0xFF) == 0xE1 && at + 4 + EXIF.length < jpeg.capacity()) {
				jpeg.get(at + 4, name);
				if (Arrays.equals(name, EXIF)) {
					int start = at + 4 + EXIF.length;
					return inTiff(jpeg.slice(start, Math.min(jpeg.capacity() - start, length)));
				}
			}
			at += 2 + length;
		}
		return UPRIGHT;
	}

	private static Orientation inTiff(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xFFFF;
		for (int entry = 0; entry < entries; entry++) {
			int at = directory + 2 + entry * 12;
			if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
				return switch (tiff.getShort(at + 8)) {
					case 3 -> UPSIDE_DOWN;
					case 6 -> TURNED_RIGHT;
					case 8 -> TURNED_LEFT;
					default -> UPRIGHT;
				};
			}
		}
		return UPRIGHT;
	}

}
