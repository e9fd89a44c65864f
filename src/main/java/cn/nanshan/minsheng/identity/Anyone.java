package cn.nanshan.minsheng.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets residents do it without signing in. Nothing is checked; the annotation says that
 * this was decided and puts the action into the permission matrix.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Anyone {

	/** The action in the words of the button. */
	String action();

}
