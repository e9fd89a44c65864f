package cn.nanshan.minsheng.organization;

/**
 * A bureau of the district with a duty of its own (MF-17).
 *
 * @param code short code
 * @param name such as 区民政局
 */
public record Bureau(String code, String name) {

}
