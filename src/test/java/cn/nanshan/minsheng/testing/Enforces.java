package cn.nanshan.minsheng.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the clauses whose breach a test commits and sees refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Enforces {

	/** Ids in the catalogue, such as {@code MF-03}. */
	String[] value();

}
