package cn.nanshan.minsheng.project;

/**
 * Why work could not wait (MF-13); 特殊性 is a category of its own with a reason of its own
 * (domain Q14).
 */
public enum UrgentCategory {

	SPECIAL("特殊性"), SAFETY_HAZARD("安全隐患"), DISASTER("灾害抢修"), PUBLIC_HEALTH("公共卫生"), SERVICE_BROKEN("民生中断"),
	ORDERED("上级紧急任务"), OTHER("其他");

	private final String label;

	UrgentCategory(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
