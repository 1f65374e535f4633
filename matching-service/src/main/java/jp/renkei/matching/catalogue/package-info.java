/**
 * What matching knows of the catalogue: records, municipalities and taxonomy as its events tell them.
 *
 * <p>How events arrive and where they are kept do not belong here.
 */
@NullMarked
package jp.renkei.matching.catalogue;

import org.jspecify.annotations.NullMarked;
