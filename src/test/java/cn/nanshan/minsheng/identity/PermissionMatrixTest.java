package cn.nanshan.minsheng.identity;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.testing.ApplicationClasses;
import cn.nanshan.minsheng.testing.Golden;
import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes down who may do what, as the use cases themselves say it. */
class PermissionMatrixTest {

	private static final Set<Role> STAFF = Arrays.stream(Role.values())
		.filter((role) -> role.level() != Level.ADMIN)
		.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));

	@Test
	void matrixIsTheOneWrittenDown() {
		Golden.assertMatches(Path.of("docs/permissions.md"), document(permissions()));
	}

	@Test
	void noAdministratorActsInBusiness() {
		assertThat(permissions()).filteredOn((it) -> it.holders().stream().anyMatch((role) -> !STAFF.contains(role)))
			.filteredOn((it) -> it.holders().stream().anyMatch(STAFF::contains) && !it.own())
			.isEmpty();
	}

	private static List<Permission> permissions() {
		List<Permission> found = ApplicationClasses.all()
			.stream()
			.filter((type) -> type.isAnnotatedWith(UseCase.class))
			.map(JavaClass::reflect)
			.flatMap((type) -> Stream.of(type.getDeclaredMethods()))
			.map(PermissionMatrixTest::permission)
			.flatMap(Stream::ofNullable)
			.distinct()
			.sorted(Comparator.comparing(Permission::feature).thenComparing(Permission::action))
			.toList();
		assertThat(found).hasSizeGreaterThan(5);
		return found;
	}

	private static @Nullable Permission permission(Method method) {
		String feature = method.getDeclaringClass()
			.getPackageName()
			.replaceFirst("^cn\\.nanshan\\.minsheng\\.(\\w+).*$", "$1");
		AllowedTo allowed = method.getAnnotation(AllowedTo.class);
		if (allowed != null) {
			return new Permission(feature, allowed.action(), EnumSet.copyOf(List.of(allowed.value())), false, false);
		}
		AnyStaff staff = method.getAnnotation(AnyStaff.class);
		if (staff != null) {
			return new Permission(feature, staff.action(), STAFF, false, false);
		}
		AnyAccount account = method.getAnnotation(AnyAccount.class);
		if (account != null) {
			return new Permission(feature, account.action(), EnumSet.allOf(Role.class), true, false);
		}
		Anyone anyone = method.getAnnotation(Anyone.class);
		return (anyone != null) ? new Permission(feature, anyone.action(), EnumSet.allOf(Role.class), true, true)
				: null;
	}

	private static String document(List<Permission> permissions) {
		Stream<String> head = Stream.of("# 权限表", "",
				"由代码生成，勿手改：`mvn test -Dtest=PermissionMatrixTest -Dgolden.update=true`。每个操作还受本人单位范围限制（社区、街道、区、执行单位自己的项目），"
						+ "并受“经办人不得审核自己经办的事项”等规则限制。",
				"", "| 模块 | 操作 | 居民 | " + Stream.of(Role.values()).map(Role::label).collect(Collectors.joining(" | "))
						+ " |",
				"|---|---|" + ":-:|".repeat(Role.values().length + 1));
		return Stream.concat(head, permissions.stream().map(Permission::line))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private record Permission(String feature, String action, Set<Role> holders, boolean own, boolean residents) {

		String line() {
			return "| " + this.feature + " | " + this.action + " | " + sign(this.residents) + " | "
					+ Stream.of(Role.values())
						.map((role) -> sign(this.holders.contains(role)))
						.collect(Collectors.joining(" | "))
					+ " |";
		}

		private static String sign(boolean granted) {
			return granted ? "●" : "";
		}

	}

}
