/**
 * Downloads of attachments, the fragment that lists them, and the uploads of the features
 * above (项目资金绩效管理规定, its part on archives).
 */
@NamedInterface("web")
@NullMarked
package cn.nanshan.minsheng.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
