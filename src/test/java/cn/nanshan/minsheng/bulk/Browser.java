package cn.nanshan.minsheng.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A signed-in person who opens pages over HTTP on this machine. */
final class Browser {

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String root;

	private String token = "";

	Browser(int port, String user, String password) throws IOException, InterruptedException {
		this.root = "http://localhost:" + port;
		open("/login");
		post("/login", Map.of("username", user, "password", password));
		open("/");
	}

	Document open(String address) throws IOException, InterruptedException {
		return read(HttpRequest.newBuilder(URI.create(this.root + address)).build());
	}

	/** Fetches a file to throw it away, and returns its bytes. */
	long download(String address) throws IOException, InterruptedException {
		HttpResponse<InputStream> response = this.client.send(
				HttpRequest.newBuilder(URI.create(this.root + address)).build(),
				HttpResponse.BodyHandlers.ofInputStream());
		try (InputStream body = response.body()) {
			if (response.statusCode() != 200) {
				throw new IOException(address + " answers " + response.statusCode());
			}
			return body.transferTo(OutputStream.nullOutputStream());
		}
	}

	Document post(String address, Map<String, String> fields) throws IOException, InterruptedException {
		String form = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return read(HttpRequest.newBuilder(URI.create(this.root + address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers
				.ofString(form + "&_csrf=" + URLEncoder.encode(this.token, StandardCharsets.UTF_8)))
			.build());
	}

	private Document read(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		if (response.statusCode() >= 400) {
			throw new IOException(request.uri() + " answers " + response.statusCode());
		}
		Document page = Jsoup.parse(response.body(), this.root);
		String found = page.select("input[name=_csrf]").attr("value");
		this.token = found.isEmpty() ? this.token : found;
		return page;
	}

}
