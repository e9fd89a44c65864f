package cn.nanshan.minsheng;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.UseCase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.EntityManager;

import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Follows what is injected into a controller, and into that, down to the database. A use
 * case ends the way, because it asks who acts and opens the transaction; a builder of
 * pages does, because it reads what the person may see and changes nothing.
 */
class DatabaseReach {

	/** What sends SQL. */
	static final DescribedPredicate<JavaClass> DATABASE = new DescribedPredicate<>("send SQL") {

		private static final List<Class<?>> SENDERS = List.of(Repository.class, JdbcClient.class, JdbcOperations.class,
				NamedParameterJdbcOperations.class, EntityManager.class, javax.sql.DataSource.class);

		@Override
		public boolean test(JavaClass type) {
			return SENDERS.stream().anyMatch(type::isAssignableTo);
		}
	};

	private final JavaClasses application;

	private final DescribedPredicate<JavaClass> builders;

	private final List<Class<?>> open;

	DatabaseReach(JavaClasses application, String[] pages, List<Class<?>> open) {
		this.application = application;
		this.builders = JavaClass.Predicates.resideInAnyPackage(pages);
		this.open = open;
	}

	/** Returns the chains of names from a controller to the database without an end. */
	List<String> waysAroundAUseCase(JavaClass controller) {
		List<String> ways = new ArrayList<>();
		Set<JavaClass> seen = new HashSet<>();
		Deque<Way> untold = new ArrayDeque<>(List.of(new Way(controller, controller.getSimpleName())));
		while (!untold.isEmpty()) {
			Way way = untold.pop();
			if (DATABASE.test(way.end())) {
				ways.add(way.names());
			}
			else if (seen.add(way.end()) && (way.end().equals(controller) || !ends(way.end()))) {
				needs(way.end())
					.forEach((need) -> untold.push(new Way(need, way.names() + " > " + need.getSimpleName())));
			}
		}
		return ways;
	}

	private boolean ends(JavaClass type) {
		return type.isMetaAnnotatedWith(UseCase.class) || this.builders.test(type)
				|| this.open.stream().anyMatch(type::isEquivalentTo);
	}

	private Stream<JavaClass> needs(JavaClass component) {
		return component.getConstructors()
			.stream()
			.flatMap((constructor) -> constructor.getParameterTypes().stream())
			.flatMap((type) -> type.getAllInvolvedRawTypes().stream())
			.flatMap((type) -> Stream.concat(Stream.of(type),
					this.application.stream().filter((other) -> other.isAssignableTo(type.getName()))));
	}

	private record Way(JavaClass end, String names) {
	}

}
