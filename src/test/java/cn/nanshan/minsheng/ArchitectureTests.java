package cn.nanshan.minsheng;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import cn.nanshan.minsheng.demand.Channels;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Sessions;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.testing.ApplicationClasses;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Habits of the code that a reader may rely on. */
class ArchitectureTests {

	private static final String[] PAGES = { "..web..", "..access..", "..reference.." };

	/**
	 * What a controller may ask without a use case: it looks after the reach of the
	 * person itself, is asked before anybody is signed in, or tells what is no secret.
	 */
	private static final List<Class<?>> OPEN = List.of(Projects.class, Sessions.class, DemoCast.class, Places.class,
			Channels.class, PolicyTermBook.class, WorkingCalendar.class);

	private static final List<Class<?>> TIMES = List.of(Instant.class, LocalDate.class, LocalDateTime.class,
			OffsetDateTime.class, ZonedDateTime.class, Year.class, YearMonth.class);

	private final JavaClasses application = ApplicationClasses.all();

	@Test
	void whatAClassNeedsStandsInItsConstructor() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
	}

	@Test
	void controllersLiveWithThePages() {
		check(classes().that().areAnnotatedWith(Controller.class).should().resideInAnyPackage(PAGES));
	}

	@Test
	void controllersGoThroughUseCases() {
		List<JavaClass> controllers = this.application.stream()
			.filter((type) -> type.isAnnotatedWith(Controller.class))
			.toList();
		assertThat(controllers).hasSizeGreaterThan(40);
		DatabaseReach reach = new DatabaseReach(this.application, PAGES, OPEN);
		assertThat(controllers).flatExtracting(reach::waysAroundAUseCase).isEmpty();
	}

	@Test
	void noPageSpeaksToTheDatabaseItself() {
		check(noClasses().that()
			.resideInAnyPackage("..minsheng.*.web..", "..access..", "..reference..")
			.should()
			.dependOnClassesThat(DatabaseReach.DATABASE));
	}

	@Test
	void todayIsAParameter() {
		check(noClasses().that(new DescribedPredicate<JavaClass>("are not the clocks themselves") {
			@Override
			public boolean test(JavaClass type) {
				return !List.of("TimeConfiguration", "StoryClock").contains(type.getSimpleName());
			}
		}).should().callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("the machine is asked for the time") {
			@Override
			public boolean test(JavaCall<?> call) {
				return asksTheMachine(call);
			}
		}));
	}

	@Test
	void theOldCalendarIsNotUsed() {
		check(noClasses().should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.util.Date")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.util.Calendar"));
	}

	@Test
	void onlyAStartSpeaksToTheConsole() {
		check(noClasses().that()
			.resideOutsideOfPackages("..startup..", "..database..")
			.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
	}

	@Test
	void noPageHoldsAnEntity() {
		check(fields().that()
			.areDeclaredInClassesThat()
			.resideInAnyPackage(PAGES)
			.and()
			.areDeclaredInClassesThat()
			.areRecords()
			.should(holdNoEntity()));
	}

	private void check(ArchRule rule) {
		rule.check(this.application);
	}

	private static boolean asksTheMachine(JavaCall<?> call) {
		JavaClass owner = call.getTargetOwner();
		List<JavaClass> given = call.getTarget().getRawParameterTypes();
		return switch (call.getName()) {
			case "now" -> TIMES.stream().anyMatch(owner::isEquivalentTo)
					&& given.stream().noneMatch((type) -> type.isEquivalentTo(Clock.class));
			case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
			case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
			case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
			default -> false;
		};
	}

	private static ArchCondition<JavaField> holdNoEntity() {
		return new ArchCondition<>("hold no entity") {
			@Override
			public void check(JavaField field, ConditionEvents events) {
				field.getType()
					.getAllInvolvedRawTypes()
					.stream()
					.filter((type) -> type.isAnnotatedWith(Entity.class))
					.forEach((type) -> events
						.add(SimpleConditionEvent.violated(field, field.getFullName() + " holds " + type.getName())));
			}
		};
	}

}
