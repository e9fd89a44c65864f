package cn.nanshan.minsheng.workflow;

/**
 * The words of a notice.
 *
 * @param title title
 * @param text text
 * @param channels where it will be posted
 * @param link address of a page, may be empty
 */
public record DraftWords(String title, String text, String channels, String link) {
}
