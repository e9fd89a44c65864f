package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a vendor.
 *
 * @param name what it is
 * @param grade its grade, empty if it has none
 * @param expires last day, absent if it does not expire
 */
@Embeddable
public record Qualification(String name, String grade, @Nullable LocalDate expires) {

}
