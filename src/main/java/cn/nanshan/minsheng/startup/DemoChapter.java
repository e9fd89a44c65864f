package cn.nanshan.minsheng.startup;

/**
 * One part of the demonstration story, written through the same use cases as real work.
 * Beans of this type are told in their {@code @Order}, each in one transaction and once
 * only, so that a first start may be killed and started again.
 */
public interface DemoChapter {

	/**
	 * Names the chapter in the progress shown, in Chinese; never change it afterwards.
	 */
	String title();

	void tell();

}
