/**
 * Lists of residents and their demands that come in as workbooks (工作管理办法, chapter 2:
 * 项目征集): a template with drop-downs, a verdict for every row, the good rows taken in
 * small transactions that a crash does not undo or repeat, the wrong ones given back with
 * the reason at the cell. Knows no list itself; each feature brings its own kind.
 */
@NullMarked
package cn.nanshan.minsheng.intake;

import org.jspecify.annotations.NullMarked;
