package cn.nanshan.minsheng.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the clauses at whose limit a test passes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtBoundary {

	/** Ids in the catalogue, such as {@code MF-03}. */
	String[] value();

}
