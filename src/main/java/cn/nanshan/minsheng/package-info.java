/**
 * The 1+7 regulations of 2020 as a server-rendered application, one package a feature.
 */
@NullMarked
package cn.nanshan.minsheng;

import org.jspecify.annotations.NullMarked;
