package jp.renkei.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** The words that the dictionary lacks ({@code words.txt}) as Kuromoji wants them. */
final class DomainWords {

    static final String RESOURCE = "words.txt";

    private DomainWords() {}

    static UserDictionary load(List<String> lines) {
        StringBuilder csv = new StringBuilder();
        for (String line : lines) {
            String word = line.replace(" ", "");
            if (!TextFolding.standard().fold(word).equals(word)) {
                throw new IllegalArgumentException("write it as folded text: " + line);
            }
            // Readings are not used, but there must be one for each part.
            csv.append(String.join(",", word, line, line, "カスタム名詞")).append('\n');
        }
        try {
            UserDictionary words = UserDictionary.open(new StringReader(csv.toString()));
            if (words == null) {
                throw new IllegalArgumentException("no words");
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
