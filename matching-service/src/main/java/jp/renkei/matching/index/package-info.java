/**
 * The Lucene index on disk: a materialised view of the records topic that knows how far it has read.
 *
 * <p>Scores and lists do not belong here.
 */
@NullMarked
package jp.renkei.matching.index;

import org.jspecify.annotations.NullMarked;
