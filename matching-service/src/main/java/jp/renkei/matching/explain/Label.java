package jp.renkei.matching.explain;

/** One text for readers in both languages. */
public record Label(String ja, String en) {}
