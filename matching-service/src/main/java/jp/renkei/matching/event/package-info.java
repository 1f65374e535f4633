/**
 * What the outside hears about pairs: found, changed, withdrawn.
 *
 * <p>Deciding which pairs a list holds does not belong here.
 */
@NullMarked
package jp.renkei.matching.event;

import org.jspecify.annotations.NullMarked;
