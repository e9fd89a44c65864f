package cn.nanshan.minsheng.settlement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 归档 as typed. */
record ArchiveForm(int version, @NotBlank(message = "请填写卷宗存放位置") @Size(max = 100, message = "最多 100 个字") String place) {

}
