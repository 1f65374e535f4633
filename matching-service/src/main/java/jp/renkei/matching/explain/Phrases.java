package jp.renkei.matching.explain;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import jp.renkei.matching.catalogue.Taxonomy;
import org.jspecify.annotations.Nullable;

/** The sentences of explanations, from the bundle {@code phrases}; Japanese is its base. Stateless. */
final class Phrases {

    private static final ResourceBundle JA = bundle(Locale.JAPANESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private static final Map<Sentence, MessageFormat> PARSED = new ConcurrentHashMap<>();

    private Phrases() {}

    private record Sentence(Locale locale, String key) {}

    /** The sentence in both languages; labels among the arguments are taken in the language of the sentence. */
    static Label label(String key, Object... arguments) {
        return new Label(
                format(JA, Locale.JAPANESE, key, arguments, true), format(EN, Locale.ENGLISH, key, arguments, false));
    }

    /** As {@link #label}, null when the bundle has no such sentence. */
    static @Nullable Label optional(String key) {
        try {
            return label(key);
        } catch (MissingResourceException none) {
            return null;
        }
    }

    /** Sentences without their last full stop, one after the other. */
    static Label sentences(List<Label> sentences) {
        return sentences.stream()
                .reduce((before, next) -> label("sentences", before, next))
                .orElseThrow();
    }

    static Label of(Taxonomy.Labels labels) {
        return new Label(labels.ja(), labels.en());
    }

    private static String format(
            ResourceBundle bundle, Locale locale, String key, Object[] arguments, boolean japanese) {
        Object[] inLanguage = Arrays.stream(arguments)
                .map(a -> a instanceof Label l ? (japanese ? l.ja() : l.en()) : a)
                .toArray();
        MessageFormat sentence = PARSED.computeIfAbsent(
                new Sentence(locale, key), absent -> new MessageFormat(bundle.getString(key), locale));
        // A format is not thread-safe.
        synchronized (sentence) {
            return sentence.format(inLanguage);
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "jp.renkei.matching.explain.phrases",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
