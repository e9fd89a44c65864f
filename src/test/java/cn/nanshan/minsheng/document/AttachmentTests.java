package cn.nanshan.minsheng.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@IntegrationTest
class AttachmentTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private Attachments attachments;

	@Autowired
	private EvaluationFixture fixture;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void photographLosesItsPlaceAndStandsUpright() throws Exception {
		Attachment photo = store(owner(), "坡道 前.jpg", withExif(EvaluationFixture.jpeg(80, 40), 6));
		byte[] kept = this.mvc.perform(get(photo.href()).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
			.andExpect(header().string("Content-Disposition",
					"inline; filename=\"__ _.jpg\"; filename*=UTF-8''%E5%9D%A1%E9%81%93%20%E5%89%8D.jpg"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("22.58N");
		assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(80);
		this.mvc.perform(get(photo.href() + "/thumbnail").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk());
	}

	@Test
	void strangersAndWrongIdsFindNothing() throws Exception {
		Attachment photo = store(owner(), "现场.jpg", EvaluationFixture.jpeg(20, 20));
		this.mvc.perform(get(photo.href()).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/attachments/" + UUID.randomUUID()).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isNotFound());
		Attachment orphan = store(new Owner("nobody", UUID.randomUUID()), "现场.jpg", EvaluationFixture.jpeg(20, 20));
		this.mvc.perform(get(orphan.href()).with(this.cast.as(Role.COMMUNITY_CLERK))).andExpect(status().isNotFound());
	}

	@Test
	void whatDoesNotFitIsRefusedByName() throws IOException {
		refused("程序.exe", new byte[] { 'M', 'Z' }, "的格式不在范围内");
		refused("改名.pdf", EvaluationFixture.jpeg(20, 20), "的内容和扩展名不一致");
		refused("改名.docx", "PK not a zip".getBytes(StandardCharsets.UTF_8), "的内容和扩展名不一致");
		refused("宏.docx", office("word/document.xml", "word/vbaProject.bin"), "的内容和扩展名不一致");
		refused("坏.jpg", java.util.Arrays.copyOf(EvaluationFixture.jpeg(20, 20), 30), "打不开");
		refused("空.pdf", new byte[0], "是空的");
		refused("大.jpg", withSize(EvaluationFixture.jpeg(20, 20), 8000, 6251), "超过 5000 万像素");
		assertThatThrownBy(() -> store(owner(),
				new NewFile("太大.pdf", Attachments.MAX_BYTES + 1, new ByteArrayResource(new byte[1]))))
			.isInstanceOf(FileRefused.class)
			.hasMessageContaining("超过 20 MB");
	}

	@Test
	void officeFilesAndSameBytesAreKeptOnce() throws IOException {
		Owner owner = owner();
		byte[] bytes = office("word/document.xml");
		Attachment first = store(owner, "合同.docx", bytes);
		Attachment second = store(owner, "C:\\资料\\合同 副本.docx", bytes);
		assertThat(second.sha256()).isEqualTo(first.sha256());
		assertThat(second.fileName()).isEqualTo("合同 副本.docx");
		assertThat(this.attachments.of(owner)).extracting(Attachment::fileName).contains("合同.docx", "合同 副本.docx");
	}

	private void refused(String name, byte[] bytes, String why) {
		Owner owner = owner();
		assertThatThrownBy(() -> store(owner, name, bytes)).isInstanceOf(FileRefused.class)
			.hasMessageContaining("“" + name + "”")
			.hasMessageContaining(why);
		assertThat(this.attachments.of(owner)).isEmpty();
	}

	private Owner owner() {
		UUID project = this.jdbc.sql("select id from project where number = :number")
			.param("number", this.fixture.contracted())
			.query(UUID.class)
			.single();
		return new Owner("work-start", project);
	}

	private Attachment store(Owner owner, String name, byte[] bytes) {
		return store(owner, new NewFile(name, bytes.length, new ByteArrayResource(bytes)));
	}

	private Attachment store(Owner owner, NewFile file) {
		Attachment stored = this.transaction
			.execute((status) -> this.attachments.store(owner, "照片", file, this.cast.the(Role.COMMUNITY_CLERK)));
		return java.util.Objects.requireNonNull(stored);
	}

	private static byte[] office(String... entries) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(output)) {
			for (String entry : List.of("[Content_Types].xml", String.join("", List.of(entries).subList(0, 1)))) {
				zip.putNextEntry(new ZipEntry(entry));
			}
			for (String entry : List.of(entries).subList(1, entries.length)) {
				zip.putNextEntry(new ZipEntry(entry));
			}
		}
		return output.toByteArray();
	}

	/** Puts a note on place and bearing behind the start mark, as phones do. */
	private static byte[] withExif(byte[] jpeg, int orientation) {
		byte[] place = "22.58N 113.97E".getBytes(StandardCharsets.US_ASCII);
		ByteBuffer note = ByteBuffer.allocate(4 + 6 + 26 + place.length);
		note.putShort((short) 0xFFE1).putShort((short) (note.capacity() - 2));
		note.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
		note.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
		note.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		note.putInt(0).put(place);
		return ByteBuffer.allocate(jpeg.length + note.capacity())
			.put(jpeg, 0, 2)
			.put(note.array())
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	/** Claims another size in the header, as a bomb would. */
	private static byte[] withSize(byte[] jpeg, int width, int height) {
		byte[] forged = jpeg.clone();
		for (int at = 2; at < forged.length - 9; at++) {
			if ((forged[at] & 0xFF) == 0xFF && (forged[at + 1] & 0xFF) == 0xC0) {
				ByteBuffer.wrap(forged).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
				return forged;
			}
		}
		throw new IllegalArgumentException("no frame header");
	}

}
