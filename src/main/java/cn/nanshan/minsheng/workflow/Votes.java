package cn.nanshan.minsheng.workflow;

/**
 * Votes on one item.
 *
 * @param favour votes for
 * @param against votes against
 * @param abstained abstentions
 */
public record Votes(int favour, int against, int abstained) {
}
