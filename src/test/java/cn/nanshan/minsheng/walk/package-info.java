/**
 * A long random walk of legal and illegal acts over the life of projects, compared after
 * every act with a small model that knows no rule of the application.
 */
@NullMarked
package cn.nanshan.minsheng.walk;

import org.jspecify.annotations.NullMarked;
