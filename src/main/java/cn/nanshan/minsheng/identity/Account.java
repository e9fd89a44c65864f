package cn.nanshan.minsheng.identity;

/**
 * An account as its administrators see it.
 *
 * @param person the person it stands for
 * @param enabled whether it may sign in at all
 * @param locked whether too many failures lock it now
 * @param initial whether the password is still the one that was given
 */
public record Account(Actor person, boolean enabled, boolean locked, boolean initial) {

}
