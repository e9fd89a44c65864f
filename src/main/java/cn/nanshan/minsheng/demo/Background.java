package cn.nanshan.minsheng.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.procurement.VendorDetails;
import cn.nanshan.minsheng.procurement.VendorKeeping;
import cn.nanshan.minsheng.procurement.VendorKind;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is there before the first story: accounts, declarations, budgets and vendors. */
@Component
class Background {

	/** The streets of the demonstration with the community whose people have accounts. */
	static final Map<String, String> COMMUNITIES = Map.of("TY", "440305008012", "NT", "440305001005");

	private static final List<VendorDetails> VENDORS = List.of(
			vendor("91440300MA5DEM0019", "示例砚石建设工程有限公司", VendorKind.COMPANY, "", "孟砚", "孟砚、施工", "粤海街道示例路 1 号",
					"13800000101"),
			vendor("52440300MJL000102T", "示例暖阳社会服务中心", VendorKind.SOCIAL_ORGANIZATION, "4A", "苏暖", "", "桃源街道示例路 2 号",
					"13800000102"),
			vendor("91440300MA5DEMK03B", "示例青木园林工程有限公司", VendorKind.COMPANY, "", "林青", "林青、木森", "西丽街道示例路 3 号",
					"13800000103"),
			vendor("52440300MJL000204N", "示例明德社会工作服务中心", VendorKind.SOCIAL_ORGANIZATION, "5A", "方明", "", "南头街道示例路 4 号",
					"13800000104"),
			vendor("91440300MA5DEMN05J", "示例和顺物资有限公司", VendorKind.COMPANY, "", "顾和", "顾和、顺意", "沙河街道示例路 5 号",
					"13800000105"),
			vendor("91440300MA5DEMP06B", "示例云帆科技有限公司", VendorKind.COMPANY, "", "云舟", "云舟、帆影", "招商街道示例路 6 号",
					"13800000106"));

	private final DemoCast cast;

	private final DeclareInterests declarations;

	private final Budgets budgets;

	private final VendorKeeping vendors;

	private final TransactionTemplate transaction;

	Background(DemoCast cast, DeclareInterests declarations, Budgets budgets, VendorKeeping vendors,
			TransactionTemplate transaction) {
		this.cast = cast;
		this.declarations = declarations;
		this.budgets = budgets;
		this.vendors = vendors;
		this.transaction = transaction;
	}

	private static VendorDetails vendor(String code, String name, VendorKind kind, String grade, String legal,
			String shareholders, String address, String phone) {
		return new VendorDetails(code, name, kind, LocalDate.of(2016, 5, 18), grade, legal, shareholders, legal,
				"深圳市南山区" + address, phone);
	}

	/**
	 * Returns the vendor that fits a type of project, and two more that quote against it.
	 */
	static List<UUID> vendorsFor(boolean service) {
		List<String> names = service ? List.of("示例暖阳社会服务中心", "示例明德社会工作服务中心", "示例云帆科技有限公司")
				: List.of("示例砚石建设工程有限公司", "示例青木园林工程有限公司", "示例和顺物资有限公司");
		return names.stream().map(DemoCast::vendorId).toList();
	}

	/** Makes it all. */
	void make(List<Integer> years) {
		this.cast.enter();
		this.cast.groups()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(DemoCast.Member::actor)
			.filter((actor) -> actor.scope().level() != Level.ADMIN && actor.scope().level() != Level.VENDOR)
			.forEach((actor) -> this.declarations.declare(List.of(), actor));
		Actor buyer = this.cast.holding(Role.STREET_PROCUREMENT, "TY", null);
		VENDORS.forEach((details) -> this.vendors.add(DemoCast.vendorId(details.name()), details, List.of(), buyer));
		years.forEach((year) -> COMMUNITIES.keySet().forEach((street) -> open(street, year)));
	}

	private void open(String street, int year) {
		Actor finance = this.cast.holding(Role.STREET_FINANCE, street, null);
		this.transaction.executeWithoutResult((status) -> this.budgets.open(street, year,
				BudgetAct.even(Money.of(24_000_000), "示例财政〔" + year + "〕1 号年度预算批复"), finance.accountId()));
	}

}
