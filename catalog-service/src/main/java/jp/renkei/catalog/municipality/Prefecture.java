package jp.renkei.catalog.municipality;

/**
 * One of the 47 prefectures.
 *
 * @param code two digits
 * @param kana its reading in hiragana
 */
public record Prefecture(String code, String name, String kana, String english, Region region) {}
