package jp.renkei.local.say;

/** One sentence in both languages. */
public record Text(String ja, String en) {}
