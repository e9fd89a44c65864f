package cn.nanshan.minsheng.project;

/**
 * What speaks for an item of the negative list, with what the community said of it.
 *
 * @param clause id of the clause
 * @param sign what was found, in words
 * @param answer what the self-check says, in words
 * @param open whether nobody has answered it in words yet
 */
public record ExclusionPrompt(String clause, String sign, String answer, boolean open) {

}
