package cn.nanshan.minsheng.access;

import jakarta.validation.constraints.NotEmpty;

/**
 * What is typed to change one's password; none of it is ever shown again.
 *
 * @param presentPassword the one in force
 * @param wantedPassword the one wanted
 * @param repeatedPassword the same once more
 */
record PasswordForm(@NotEmpty(message = "请输入现在的密码") String presentPassword,
		@NotEmpty(message = "请输入新密码") String wantedPassword, @NotEmpty(message = "请再输入一次新密码") String repeatedPassword) {

	static final PasswordForm EMPTY = new PasswordForm("", "", "");

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
