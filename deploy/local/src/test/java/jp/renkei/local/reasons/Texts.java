package jp.renkei.local.reasons;

import com.fasterxml.jackson.databind.JsonNode;
import jp.renkei.text.JapaneseAnalyzers;
import jp.renkei.text.TextFolding;

/** The stored texts of a record, as the catalogue answers them. Immutable. */
record Texts(String title, String description) {

    Texts(JsonNode record) {
        this(record.path("title").asText(), record.path("description").asText());
    }

    /** Folded: width, case and old forms do not matter. */
    boolean has(String words) {
        return fold(title).contains(fold(words)) || fold(description).contains(fold(words));
    }

    String of(String field) {
        return field.equals("TITLE") ? title : description;
    }

    static boolean areSynonyms(String one, String other) {
        return JapaneseAnalyzers.synonyms().meanTheSame(fold(one), fold(other));
    }

    static String fold(String text) {
        return TextFolding.standard().fold(text);
    }
}
