/**
 * Lists of residents, of their demands and of what others pay for that come in as
 * workbooks (工作管理办法, chapter 2: 项目征集; 项目资金绩效管理规定): a template with drop-downs, a verdict
 * for every row, the good rows taken in small transactions that a crash does not undo or
 * repeat, the wrong ones given back with the reason at the cell. Knows no list itself;
 * each feature brings its own kind.
 */
@NullMarked
package cn.nanshan.minsheng.intake;

import org.jspecify.annotations.NullMarked;
