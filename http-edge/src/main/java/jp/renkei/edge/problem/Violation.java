package jp.renkei.edge.problem;

import jp.renkei.edge.language.Text;

/**
 * One thing that is wrong with a request.
 *
 * @param field path of the field, such as {@code indicators[0].unit}; empty for the whole
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 */
public record Violation(String field, String in, Text message) {}
