package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feature's links in the navigation. */
@Configuration(proxyBeanMethods = false)
class SettlementPages {

	@Bean
	NavigationEntry paymentEntry() {
		return NavigationEntry.of(NavigationGroup.MONEY, 40, "支付", "/payments");
	}

}
