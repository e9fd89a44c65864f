/**
 * Keeps the personal details of residents unreadable in the database, its backups and its
 * logs, and finds them again by equality. It implements none of the 1+7 documents; the
 * law on personal information asks for it.
 */
@NullMarked
package cn.nanshan.minsheng.crypto;

import org.jspecify.annotations.NullMarked;
