package cn.nanshan.minsheng.intake;

import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.table.Line;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Encrypts the rows of an uploaded list, which may say anything about anybody, bound to
 * their place.
 */
@Component
class IntakeSeal {

	private final FieldCipher cipher;

	private final JsonMapper json;

	IntakeSeal(FieldCipher cipher, JsonMapper json) {
		this.cipher = cipher;
		this.json = json;
	}

	String seal(UUID intake, IntakeRow row) {
		return this.cipher.encrypt(context(intake, row.line().number()),
				this.json.writeValueAsString(new Content(row.line().cells(), row.reasons())));
	}

	IntakeRow open(UUID intake, int line, Verdict.Kind verdict, String outcome, String sealed) {
		Content content = this.json.readValue(this.cipher.decrypt(context(intake, line), sealed), Content.class);
		return new IntakeRow(new Line(line, content.cells(), Map.of()), verdict, content.reasons(), outcome);
	}

	private static String context(UUID intake, int line) {
		return "intake_row/" + intake + "/" + line;
	}

	private record Content(Map<String, String> cells, Map<String, String> reasons) {
	}

}
