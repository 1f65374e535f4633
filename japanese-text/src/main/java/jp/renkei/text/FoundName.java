package jp.renkei.text;

/**
 * A person's name in a text, its title included when that is what made it a name.
 *
 * @param start first UTF-16 unit in the original text
 * @param end one after the last
 */
public record FoundName(int start, int end) {}
