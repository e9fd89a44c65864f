package cn.nanshan.minsheng.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws a picture anew, upright, so that nothing but the picture is kept: no place, no
 * camera, no hidden payload. Its size is read from the header before a pixel is decoded.
 */
final class Photograph {

	private static final long MAX_PIXELS = 50_000_000;

	private static final int LONGEST_KEPT = 4096;

	private static final int THUMBNAIL = 320;

	private Photograph() {
	}

	/** Writes the picture and its thumbnail. */
	static void redraw(NewFile upload, FileFormat format, Path source, Path picture, Path thumbnail)
			throws IOException {
		BufferedImage upright = upright(decode(upload, format, source), Orientation.of(source));
		write(upright, format, picture);
		write(scaled(upright), format, thumbnail);
	}

	private static void write(BufferedImage image, FileFormat format, Path target) throws IOException {
		if (!ImageIO.write(image, format.imageName(), target.toFile())) {
			throw new IOException("no writer for " + format);
		}
	}

	private static BufferedImage decode(NewFile upload, FileFormat format, Path source) throws IOException {
		try (ImageInputStream input = ImageIO.createImageInputStream(source.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.imageName());
			ImageReader reader = readers.next();
			try {
				reader.setInput(input, true, true);
				long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
				if (pixels > MAX_PIXELS) {
					throw new FileRefused(upload.name(),
							"有 %d 万像素，超过 %d 万像素。请缩小后再传。".formatted(pixels / 10_000, MAX_PIXELS / 10_000));
				}
				int step = (Math.max(reader.getWidth(0), reader.getHeight(0)) + LONGEST_KEPT - 1) / LONGEST_KEPT;
				ImageReadParam coarser = reader.getDefaultReadParam();
				coarser.setSourceSubsampling(step, step, 0, 0);
				return reader.read(0, coarser);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | IndexOutOfBoundsException | IllegalArgumentException ex) {
			throw new FileRefused(upload.name(), "打不开，可能已损坏。请重新拍照或换一张。");
		}
	}

	private static BufferedImage upright(BufferedImage image, Orientation orientation) {
		if (orientation == Orientation.UPRIGHT) {
			return plain(image, image.getWidth(), image.getHeight(), new AffineTransform());
		}
		boolean turned = orientation != Orientation.UPSIDE_DOWN;
		int width = turned ? image.getHeight() : image.getWidth();
		int height = turned ? image.getWidth() : image.getHeight();
		AffineTransform turn = new AffineTransform();
		turn.translate(width / 2.0, height / 2.0);
		turn.quadrantRotate(orientation.quarterTurns());
		turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
		return plain(image, width, height, turn);
	}

	private static BufferedImage scaled(BufferedImage image) {
		double scale = Math.min(1.0, (double) THUMBNAIL / Math.max(image.getWidth(), image.getHeight()));
		return plain(image, Math.max(1, (int) (image.getWidth() * scale)),
				Math.max(1, (int) (image.getHeight() * scale)), AffineTransform.getScaleInstance(scale, scale));
	}

	private static BufferedImage plain(BufferedImage image, int width, int height, AffineTransform transform) {
		int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
		BufferedImage drawn = new BufferedImage(width, height, type);
		Graphics2D canvas = drawn.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		canvas.drawImage(image, transform, null);
		canvas.dispose();
		return drawn;
	}

}
