package cn.nanshan.minsheng.demand;

/** What a demand is about. */
public enum DemandKind {

	ACCESSIBILITY("无障碍与适老"), CARE("养老助残与帮扶"), CHILDREN("儿童与教育"), CULTURE("文化体育"), ROADS("道路与排水"), LIGHTING("照明与安防"),
	GREENING("绿化与环境"), PARKING("停车与充电"), NEIGHBOURHOOD("邻里融合"), OTHER("其他");

	private final String label;

	DemandKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
