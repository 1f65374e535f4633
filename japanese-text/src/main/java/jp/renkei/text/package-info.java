/**
 * Japanese text as every Lucene user of the product sees it: folding, analyzers, domain synonyms, fiscal years.
 *
 * <p>Anything about HTTP, Kafka, entities or scores does not belong here.
 */
@NullMarked
package jp.renkei.text;

import org.jspecify.annotations.NullMarked;
