package cn.nanshan.minsheng.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.nanshan.minsheng.MinshengApplication;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on a real PostgreSQL. All of them share one context:
 * add no bean override and no property of your own to such a test, or the suite starts a
 * second application. Inject {@code MockMvc}, {@link TestClock} and what you need through
 * the constructor or a parameter. A fixture that is a {@code @Component} of this package
 * is part of the context; every other component among the test classes is not.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = MinshengApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@TypeExcludeFilters(OnlyTheApplication.class)
@Import(TestClockConfiguration.class)
@ExtendWith(ClockReset.class)
public @interface IntegrationTest {

}
