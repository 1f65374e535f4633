/**
 * How fast the running service is for those who use it: the packaged matching-service over HTTP, with a real database,
 * broker and issuer, as ratios to one plain Lucene search on the same texts in the same run.
 *
 * <p>The core without the service around it belongs to {@code speed}.
 */
@NullMarked
package jp.renkei.benchmarks.http;

import org.jspecify.annotations.NullMarked;
