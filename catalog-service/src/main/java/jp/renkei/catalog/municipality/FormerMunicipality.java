package jp.renkei.catalog.municipality;

import java.time.LocalDate;

/**
 * A code that no longer exists.
 *
 * @param successor the code that took it over; may itself be a former one
 * @param source the official list that says so
 */
record FormerMunicipality(String code, String name, String kana, String successor, LocalDate endedOn, String source) {}
