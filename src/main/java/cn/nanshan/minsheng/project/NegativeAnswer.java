package cn.nanshan.minsheng.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The community's own answer to one item of the negative list.
 *
 * @param item which item
 * @param applies whether the project falls under it
 * @param note facts behind the answer, may be empty
 */
@Embeddable
public record NegativeAnswer(@Enumerated(EnumType.STRING) NegativeItem item, boolean applies, String note) {

}
