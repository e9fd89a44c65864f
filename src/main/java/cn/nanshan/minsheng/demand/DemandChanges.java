package cn.nanshan.minsheng.demand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.shared.Masked;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.stereotype.Component;

/**
 * Tells two versions of a demand apart field by field, with name and phone masked: the
 * trail and the 409 page are no place for them in clear.
 */
@Component
class DemandChanges {

	private final Channels channels;

	DemandChanges(Channels channels) {
		this.channels = channels;
	}

	/** Returns the fields that differ, before and after. */
	List<FieldChange> between(DemandText before, DemandText after) {
		Map<String, String> old = fields(before, before);
		return fields(after, before).entrySet()
			.stream()
			.filter((field) -> !Objects.equals(old.get(field.getKey()), field.getValue()))
			.map((field) -> new FieldChange(field.getKey(), Objects.requireNonNull(old.get(field.getKey())),
					field.getValue()))
			.toList();
	}

	/** Returns the fields in which what was typed is not what is stored. */
	List<StaleVersion.Difference> typedAgainst(DemandText stored, DemandText typed) {
		return between(stored, typed).stream()
			.map((change) -> new StaleVersion.Difference(change.field(), change.after(), change.before()))
			.toList();
	}

	private Map<String, String> fields(DemandText text, DemandText held) {
		Map<String, String> labels = this.channels.inUse(null)
			.stream()
			.collect(Collectors.toMap(Channel::code, Channel::label));
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("渠道", labels.getOrDefault(text.channel(), text.channel()));
		fields.put("是否匿名", text.anonymous() ? "匿名" : "实名");
		fields.put("怎么称呼", Masked.name(keptIfEmpty(text, text.proposer(), held.proposer())));
		fields.put("手机号码", Masked.phone(keptIfEmpty(text, text.phone(), held.phone())));
		fields.put("户号", text.household());
		fields.put("人群类别", text.group().label());
		fields.put("需求类别", text.kind().label());
		fields.put("内容", text.content());
		fields.put("位置", text.place());
		fields.put("紧急程度", text.urgency().label());
		return fields;
	}

	private static String keptIfEmpty(DemandText text, String typed, String held) {
		return (typed.isEmpty() && !text.anonymous()) ? held : typed;
	}

}
