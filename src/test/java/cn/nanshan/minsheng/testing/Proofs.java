package cn.nanshan.minsheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Finds the tests that prove a clause, by {@link Enforces} and {@link AtBoundary} on
 * their methods; no test class is loaded for it.
 */
public final class Proofs {

	private static final String TEST_CLASSES = "classpath*:cn/nanshan/minsheng/**/*Test*.class";

	private final Map<String, Set<String>> tests;

	private Proofs(Map<String, Set<String>> tests) {
		this.tests = tests;
	}

	/** Returns the tests that commit a breach and see it refused. */
	public static Proofs ofRefusal() {
		return annotatedWith(Enforces.class);
	}

	/** Returns the tests that pass at the limit. */
	public static Proofs atBoundary() {
		return annotatedWith(AtBoundary.class);
	}

	/** Returns every clause id that a test names. */
	public Set<String> clauseIds() {
		return this.tests.keySet();
	}

	/**
	 * Returns the tests of a clause, such as {@code SubmissionTests.refusesAboveTheCap}.
	 */
	public List<String> of(String clauseId) {
		return List.copyOf(this.tests.getOrDefault(clauseId, Set.of()));
	}

	private static Proofs annotatedWith(Class<? extends Annotation> annotation) {
		Map<String, Set<String>> found = new TreeMap<>();
		CachingMetadataReaderFactory reader = new CachingMetadataReaderFactory();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(TEST_CLASSES)) {
				collect(reader.getMetadataReader(file).getAnnotationMetadata(), annotation, found);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Proofs(found);
	}

	private static void collect(AnnotationMetadata type, Class<? extends Annotation> annotation,
			Map<String, Set<String>> found) {
		for (MethodMetadata method : type.getAnnotatedMethods(annotation.getName())) {
			String name = ClassUtils.getShortName(type.getClassName()) + "." + method.getMethodName();
			Arrays.stream(method.getAnnotations().get(annotation).getStringArray("value"))
				.forEach((id) -> found.computeIfAbsent(id, (key) -> new TreeSet<>()).add(name));
		}
	}

}
