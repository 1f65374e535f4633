/**
 * What all reference data have in common: resources read at start, a hash of their content, answers that may be cached.
 *
 * <p>The data themselves do not belong here.
 */
@NullMarked
package jp.renkei.catalog.reference;

import org.jspecify.annotations.NullMarked;
