package cn.nanshan.minsheng.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Names what a browser is to keep as a file. */
public final class Download {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private Download() {
	}

	/** Announces a workbook of that name. */
	public static void workbook(String name, HttpServletResponse response) {
		response.setContentType(WORKBOOK);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
	}

}
