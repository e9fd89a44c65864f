package cn.nanshan.minsheng.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the offices that may do an action; the permission matrix is made from these. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowedTo {

	/** The offices. */
	Role[] value();

	/** The action in the words of the button. */
	String action();

}
