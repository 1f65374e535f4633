/** The doorway through which measurements reach the upkeep of lists; nothing else belongs here. */
@NullMarked
package jp.renkei.matching.list;

import org.jspecify.annotations.NullMarked;
