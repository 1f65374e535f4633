/**
 * The whole local stack: which parts there are, in which order they start and stop.
 *
 * <p>The demonstration that follows a start does not belong here.
 */
@NullMarked
package jp.renkei.local.run;

import org.jspecify.annotations.NullMarked;
