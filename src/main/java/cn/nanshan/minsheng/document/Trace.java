package cn.nanshan.minsheng.document;

/**
 * Something personal that was found, shown only as far as it can be found again.
 *
 * @param kind what it is
 * @param place where it stands, such as 第 3 页
 * @param shown the hit, masked
 */
public record Trace(TraceKind kind, String place, String shown) {
}
