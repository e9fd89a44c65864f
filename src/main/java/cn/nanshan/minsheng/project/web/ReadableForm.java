package cn.nanshan.minsheng.project.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * Makes out of a half-filled form one that can be judged: a field that cannot be read
 * counts as empty, a row that is not whole is left out.
 */
@Component
class ReadableForm {

	private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

	private final JsonMapper json;

	ReadableForm(JsonMapper json) {
		this.json = json;
	}

	/** Returns the part of a form that holds no errors. */
	ProjectForm of(ProjectForm typed, Errors errors) {
		ObjectNode tree = this.json.valueToTree(typed);
		errors.getFieldErrors().stream().map(FieldError::getField).forEach((field) -> drop(tree, field));
		return this.json.treeToValue(tree, ProjectForm.class);
	}

	private static void drop(ObjectNode tree, String field) {
		Matcher row = ROW.matcher(field);
		if (!row.matches()) {
			tree.remove(field);
			return;
		}
		JsonNode rows = tree.get(row.group(1));
		int at = Integer.parseInt(row.group(2));
		if (rows instanceof ArrayNode list && at < list.size()) {
			list.set(at, tree.objectNode());
		}
	}

}
