/**
 * A static embedding of words and character pairs: how it is trained, kept in a file and used.
 *
 * <p>What a good ranking is does not belong here.
 */
@NullMarked
package jp.renkei.benchmarks.embedding;

import org.jspecify.annotations.NullMarked;
