package cn.nanshan.minsheng.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is drawn is what a telephone reads. */
class QrCodeTests {

	private static final int SCALE = 8;

	@Test
	void aReaderReadsTheAddress() throws Exception {
		String address = "https://mswss.example.gov.cn/public/demands/new?c=440305008012&r=3f2b8c1e-0000-4000-8000-000000000001";
		assertThat(
				new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture(QrCode.of(address))))).getText())
			.isEqualTo(address);
	}

	private static LuminanceSource picture(QrCode code) {
		int side = code.size() * SCALE;
		int[] pixels = new int[side * side];
		Arrays.fill(pixels, 0xFFFFFF);
		Matcher squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
		while (squares.find()) {
			int left = Integer.parseInt(squares.group(1)) * SCALE;
			int top = Integer.parseInt(squares.group(2)) * SCALE;
			for (int y = top; y < top + SCALE; y++) {
				Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
			}
		}
		return new RGBLuminanceSource(side, side, pixels);
	}

}
