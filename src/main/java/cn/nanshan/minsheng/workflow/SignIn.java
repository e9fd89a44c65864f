package cn.nanshan.minsheng.workflow;

/**
 * What the sign-in sheet says of one member.
 *
 * @param attendance whether the member came
 * @param at time of day as written, empty if it was not noted
 */
public record SignIn(Attendance attendance, String at) {
}
