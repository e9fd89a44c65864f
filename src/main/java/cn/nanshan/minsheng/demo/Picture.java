package cn.nanshan.minsheng.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import cn.nanshan.minsheng.document.NewFile;
import javax.imageio.ImageIO;

import org.springframework.core.io.ByteArrayResource;

/** Paints the invented photographs of the demonstration. */
final class Picture {

	private Picture() {
	}

	/** Returns a small picture in a colour of its own. */
	static NewFile of(String name, int hue) {
		BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
		Graphics2D brush = image.createGraphics();
		brush.setColor(Color.getHSBColor((hue % 36) / 36f, 0.35f, 0.85f));
		brush.fillRect(0, 0, 480, 320);
		brush.setColor(Color.getHSBColor((hue % 36) / 36f, 0.6f, 0.55f));
		brush.fillRect(0, 210, 480, 110);
		brush.fillRect(90 + (hue * 37) % 200, 90, 120, 150);
		brush.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new NewFile(name + ".png", bytes.size(), new ByteArrayResource(bytes.toByteArray()));
	}

}
