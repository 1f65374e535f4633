package jp.renkei.notification.digest;

/**
 * A digest as it goes out.
 *
 * @param subject one line
 * @param text lines of at most 70 columns, ended by \n
 */
public record RenderedDigest(String subject, String text) {}
