package cn.nanshan.minsheng.document;

import java.util.UUID;

/**
 * What an attachment belongs to, and whose reach decides who may open it.
 *
 * @param type kind of record, answered for by one {@link AttachmentOwner}
 * @param id that record
 */
public record Owner(String type, UUID id) {

}
