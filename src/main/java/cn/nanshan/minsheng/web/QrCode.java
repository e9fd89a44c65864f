package cn.nanshan.minsheng.web;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * An address as squares on paper, drawn as one path, so that no picture is stored and the
 * print is sharp at any size.
 *
 * @param size squares of a side, with the quiet edge
 * @param path the dark squares, as the {@code d} of an SVG path
 */
public record QrCode(int size, String path) {

	/** Draws an address. */
	public static QrCode of(String address) {
		try {
			BitMatrix squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4,
							EncodeHintType.CHARACTER_SET, "UTF-8"));
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < squares.getHeight(); y++) {
				for (int x = 0; x < squares.getWidth(); x++) {
					if (squares.get(x, y)) {
						path.append("M").append(x).append(' ').append(y).append("h1v1h-1z");
					}
				}
			}
			return new QrCode(squares.getWidth(), path.toString());
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Too long for a code: " + address.length() + " characters", ex);
		}
	}

}
