package cn.nanshan.minsheng.settlement;

/**
 * One paper of the dossier.
 *
 * @param name what it is called in the archive list
 * @param present whether it is there
 * @param evidence what was found, or what is missing
 * @param href where it is kept or made
 */
public record DossierItem(String name, boolean present, String evidence, String href) {

}
