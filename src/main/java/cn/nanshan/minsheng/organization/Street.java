package cn.nanshan.minsheng.organization;

/**
 * A street with its office, the body responsible for managing the projects of its
 * communities (MF-16).
 *
 * @param code two letters, such as {@code TY}
 * @param name such as 桃源街道
 */
public record Street(String code, String name) {

}
