/**
 * The commands behind the {@code renkei} script: reading the arguments, and one class for each command.
 *
 * <p>How processes are run or data is laid out does not belong here.
 */
@NullMarked
package jp.renkei.local.cli;

import org.jspecify.annotations.NullMarked;
