/**
 * The texts that rankings are measured on, read from files and split once and for all.
 *
 * <p>Nothing that scores or ranks belongs here.
 */
@NullMarked
package jp.renkei.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
