package cn.nanshan.minsheng.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One user action: one class, one transaction. Every public method says who may call it
 * with {@link AllowedTo}, {@link AnyStaff}, {@link AnyAccount} or {@link Anyone}.
 */
@Documented
@Service
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {

}
