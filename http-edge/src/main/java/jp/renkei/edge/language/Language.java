package jp.renkei.edge.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages Renkei speaks; Japanese is the default. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private static final int LONGEST_HEADER = 200;

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The best language for an Accept-Language header; an absent, unknown or broken header gives Japanese. */
    public static Language preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return JA;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            return Locale.ENGLISH.equals(Locale.lookup(ranges, List.of(JA.locale, EN.locale))) ? EN : JA;
        } catch (IllegalArgumentException broken) {
            return JA;
        }
    }
}
