package cn.nanshan.minsheng.startup;

import java.util.List;

/** Tells the start-up notice with which accounts a visitor may look around. */
public interface DemoAccounts {

	List<DemoAccount> list();

	/** What is printed of one account: its duty in Chinese and how to sign in. */
	record DemoAccount(String duty, String username, String password) {
	}

}
