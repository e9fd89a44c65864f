package cn.nanshan.minsheng.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import cn.nanshan.minsheng.identity.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Opens pages and files by their address, as a link of the page before gives it. */
@Component
public class PageReader {

	private final MockMvc mvc;

	PageReader(MockMvc mvc) {
		this.mvc = mvc;
	}

	/** Returns a page that somebody may see. */
	public Document open(String address, Actor reader) {
		return Jsoup.parse(new String(file(address, reader), StandardCharsets.UTF_8));
	}

	/** Returns a file that somebody may take. */
	public byte[] file(String address, Actor reader) {
		try {
			return this.mvc.perform(get(URI.create(address)).with(Cast.as(reader)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsByteArray();
		}
		catch (Exception ex) {
			throw new IllegalStateException(address, ex);
		}
	}

}
