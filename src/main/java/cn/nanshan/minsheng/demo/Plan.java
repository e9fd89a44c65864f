package cn.nanshan.minsheng.demo;

import java.time.LocalDate;

/**
 * One story to be told.
 *
 * @param index its number, from 0
 * @param streetCode street
 * @param communityCode community
 * @param idea what it is about
 * @param ending where it stops
 * @param begins its first day
 */
record Plan(int index, String streetCode, String communityCode, Idea idea, Ending ending, LocalDate begins) {

}
