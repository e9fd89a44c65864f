package cn.nanshan.minsheng.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Names what a browser is to keep as a file. */
public final class Download {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private Download() {
	}

	/** Announces a workbook of that name. */
	public static void workbook(String name, HttpServletResponse response) {
		announce(WORKBOOK, name, response);
	}

	/** Announces a PDF of that name. */
	public static void pdf(String name, HttpServletResponse response) {
		announce(MediaType.APPLICATION_PDF_VALUE, name, response);
	}

	private static void announce(String type, String name, HttpServletResponse response) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
	}

}
