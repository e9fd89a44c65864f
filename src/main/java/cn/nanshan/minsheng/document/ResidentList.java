package cn.nanshan.minsheng.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds lists of residents: several names each with a door or a telephone, in a table or
 * in running text.
 */
final class ResidentList {

	/** From so many rows on it is a list and not a person in charge. */
	private static final int SEVERAL = 3;

	private static final int HEADING_ROWS = 5;

	private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
			+ "唐罗薛雷贺倪汤滕殷毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林钟徐邱骆高夏蔡田"
			+ "樊胡凌霍虞万柯卢莫房解应丁邓洪包左石崔吉龚程裴陆翁甄曲封储靳段侯全班仇甘厉戎祖武符刘景詹龙叶司韶黎薄印白池卓蔺屠蒙乔阴胥闻党翟谭劳姬申扶冉桑桂尚农温庄晏柴阎连习容向古易廖耿欧文曾简饶关肖";

	private static final Pattern NAME_HEADING = Pattern.compile("姓名|户主|称呼|联系人|居民|业主|住户");

	private static final Pattern DOOR_HEADING = Pattern.compile("电话|手机|联系方式|门牌|房号|楼栋|栋|单元|住址|地址|身份证|证件");

	private static final Pattern DOOR = Pattern
		.compile("([一-龥]{2,4})[，,、：: \\t]{0,3}[一-龥]{0,8}?\\d+[ ]?(?:栋|座|幢|号楼|单元|号)[ ]?[0-9A-Za-z\\-栋座单元室房 ]{0,12}");

	private ResidentList() {
	}

	static Optional<Trace> in(FileContent.Table table) {
		List<List<String>> rows = table.rows();
		for (int at = 0; at < Math.min(HEADING_ROWS, rows.size()); at++) {
			List<String> heading = rows.get(at);
			int name = column(heading, NAME_HEADING);
			if (name >= 0 && column(heading, DOOR_HEADING) >= 0) {
				long people = rows.stream()
					.skip(at + 1L)
					.filter((row) -> row.size() > name && isName(row.get(name)))
					.count();
				return (people >= SEVERAL) ? Optional.of(trace(table.place(), people)) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	static Optional<Trace> in(String place, String text) {
		Set<String> people = new HashSet<>();
		Matcher hits = DOOR.matcher(text);
		while (hits.find()) {
			if (isName(hits.group(1))) {
				people.add(hits.group());
			}
		}
		return (people.size() >= SEVERAL) ? Optional.of(trace(place, people.size())) : Optional.empty();
	}

	private static Trace trace(String place, long people) {
		return new Trace(TraceKind.RESIDENT_LIST, place, people + " 人，姓名连同住处或电话");
	}

	private static int column(List<String> heading, Pattern wanted) {
		return IntStream.range(0, heading.size())
			.filter((at) -> heading.get(at).length() <= 12 && wanted.matcher(heading.get(at)).find())
			.findFirst()
			.orElse(-1);
	}

	private static boolean isName(String cell) {
		String name = cell.replaceAll("\\s", "");
		return name.length() >= 2 && name.length() <= 4 && SURNAMES.indexOf(name.charAt(0)) >= 0
				&& name.chars().allMatch((it) -> it >= 0x4E00 && it <= 0x9FA5);
	}

}
