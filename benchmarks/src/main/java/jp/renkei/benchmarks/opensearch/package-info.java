/**
 * OpenSearch as it comes, to compare with: one node in a process of its own, asked over REST.
 *
 * <p>Nothing of OpenSearch is on the class path here; the node's own lies in {@code benchmarks/opensearch}.
 */
@NullMarked
package jp.renkei.benchmarks.opensearch;

import org.jspecify.annotations.NullMarked;
