package jp.renkei.matching.text;

/**
 * One occurrence of a term in a text.
 *
 * @param fingerprint the term, see {@link jp.renkei.matching.epoch.TermKind#fingerprint}
 * @param start UTF-16 offset in the text as stored
 * @param end exclusive
 */
public record Term(long fingerprint, int start, int end) {}
