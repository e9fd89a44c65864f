package cn.nanshan.minsheng.project;

import java.util.Map;

/**
 * One row of an imported list as it was written.
 *
 * @param line row number in the file
 * @param year 年度, may be empty
 * @param district 区, may be empty
 * @param street 街道, may be empty
 * @param community 社区
 * @param name 项目名称
 * @param type 类型
 * @param amount 金额（元）, may be empty
 * @param vendor 执行单位, shown but not taken over: a vendor is chosen by procurement
 * @param complaints cells that cannot be taken as text, in words, by heading
 */
public record ImportRow(int line, String year, String district, String street, String community, String name,
		String type, String amount, String vendor, Map<String, String> complaints) {

}
