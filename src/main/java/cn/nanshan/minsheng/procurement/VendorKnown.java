package cn.nanshan.minsheng.procurement;

import cn.nanshan.minsheng.shared.Refused;

/** A vendor of this credit code is registered already. */
public class VendorKnown extends Refused {

	private static final long serialVersionUID = 1L;

	VendorKnown(String name) {
		super("这个统一社会信用代码已经登记给“" + name + "”，请直接选用或修改那一条。");
	}

}
