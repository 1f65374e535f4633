/**
 * The controlled vocabulary: schemes of codes with Japanese and English labels, kept as data.
 *
 * <p>Rules about who uses which code, and how codes count in a score, do not belong here.
 */
@NullMarked
package jp.renkei.catalog.taxonomy;

import org.jspecify.annotations.NullMarked;
