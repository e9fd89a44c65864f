package cn.nanshan.minsheng.settlement.web;

import jakarta.validation.constraints.Size;

/** 确认或者撤销 as typed; a reason is asked for what is dropped only. */
record AnswerForm(int version, @Size(max = 200, message = "最多 200 个字") String reason) {

}
