package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.identity.Role;
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

	@Bean
	NavigationEntry batchEntry() {
		return NavigationEntry.of(NavigationGroup.MONEY, 42, "付款批次", "/payments/batches", Role.STREET_FINANCE,
				Role.STREET_LEADER);
	}

}
