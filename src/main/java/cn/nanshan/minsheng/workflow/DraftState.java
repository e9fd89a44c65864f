package cn.nanshan.minsheng.workflow;

/** How far what is to be made public has come. */
public enum DraftState {

	/** It waits for the second person. */
	OPEN,

	/** It was posted. */
	POSTED,

	/** It was taken back. */
	DROPPED

}
