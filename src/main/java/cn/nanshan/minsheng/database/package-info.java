/**
 * The PostgreSQL server below everything: the embedded one of the two-command start, and
 * what is demanded of any other. It implements none of the 1+7 documents; it keeps what
 * they oblige the district to keep.
 */
@NullMarked
package cn.nanshan.minsheng.database;

import org.jspecify.annotations.NullMarked;
