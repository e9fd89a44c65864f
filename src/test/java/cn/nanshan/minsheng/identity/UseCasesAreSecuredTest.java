package cn.nanshan.minsheng.identity;

import java.util.List;
import java.util.stream.Stream;

import cn.nanshan.minsheng.testing.ApplicationClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Deny by default: who forgets to say who may call a use case does not get past here. */
class UseCasesAreSecuredTest {

	private static final List<Class<? extends java.lang.annotation.Annotation>> WORDS = List.of(AllowedTo.class,
			AnyStaff.class, AnyAccount.class, Anyone.class);

	private final JavaClasses application = ApplicationClasses.all();

	@Test
	void everyPublicMethodSaysWhoMayCallIt() {
		List<JavaMethod> methods = useCases(this.application).flatMap(UseCasesAreSecuredTest::doors).toList();
		assertThat(methods).hasSizeGreaterThan(5);
		assertThat(methods).filteredOn((method) -> words(method) != 1).isEmpty();
	}

	@Test
	void theWordsStandWhereTheyAreHeard() {
		assertThat(this.application.stream().flatMap((type) -> type.getMethods().stream()))
			.filteredOn((method) -> words(method) > 0 && !isHeard(method))
			.isEmpty();
	}

	@Test
	void anOpenUseCaseIsFound() {
		JavaClasses sample = new ClassFileImporter().importClasses(Forgetful.class);
		assertThat(useCases(sample).flatMap(UseCasesAreSecuredTest::doors)).filteredOn((method) -> words(method) != 1)
			.extracting(JavaMethod::getName)
			.containsExactly("forgotten");
		assertThat(sample.get(Forgetful.class).getMethods()).filteredOn((method) -> words(method) > 0)
			.filteredOn((method) -> !isHeard(method))
			.extracting(JavaMethod::getName)
			.containsExactlyInAnyOrder("nobodyActs", "hidden");
	}

	private static Stream<JavaClass> useCases(JavaClasses classes) {
		return classes.stream().filter((type) -> type.isAnnotatedWith(UseCase.class));
	}

	private static Stream<JavaMethod> doors(JavaClass type) {
		return type.getMethods()
			.stream()
			.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC)
					&& !method.getModifiers().contains(JavaModifier.STATIC)
					&& !method.getModifiers().contains(JavaModifier.SYNTHETIC));
	}

	private static long words(JavaMethod method) {
		return WORDS.stream().filter(method::isAnnotatedWith).count();
	}

	/** A proxy hears public methods of use cases, and needs somebody who acts. */
	private static boolean isHeard(JavaMethod method) {
		boolean acted = method.isAnnotatedWith(Anyone.class)
				|| method.getRawParameterTypes().stream().anyMatch((type) -> type.isEquivalentTo(Actor.class));
		return acted && method.getOwner().isAnnotatedWith(UseCase.class)
				&& method.getModifiers().contains(JavaModifier.PUBLIC);
	}

	@UseCase
	static class Forgetful {

		@AnyStaff(action = "查看")
		public String said(Actor actor) {
			return actor.name();
		}

		public String forgotten(Actor actor) {
			return actor.name();
		}

		@AnyStaff(action = "查看")
		public String nobodyActs() {
			return "";
		}

		@AnyStaff(action = "查看")
		String hidden(Actor actor) {
			return actor.name();
		}

	}

}
