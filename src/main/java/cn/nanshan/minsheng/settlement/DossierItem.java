package cn.nanshan.minsheng.settlement;

/**
 * A paper that must be there, found in the system's own records.
 *
 * @param name what it is called
 * @param present whether it is there
 * @param evidence what was found
 * @param href where it lives
 */
public record DossierItem(String name, boolean present, String evidence, String href) {

}
