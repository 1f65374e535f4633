package jp.renkei.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.util.Version;

/** The stable hash over everything that decides which tokens a text gives. */
final class AnalyzerHash {

    /** Raise it with every change of the analyzer's own code that changes a token. */
    private static final int DEFINITION = 3;

    /** Every file that the analyzers read. */
    static final List<String> RESOURCES = List.of(
            TextFolding.RESOURCE,
            DomainSynonyms.RESOURCE,
            DomainSynonyms.ENGLISH_RESOURCE,
            DomainWords.RESOURCE,
            "stopwords.txt");

    private AnalyzerHash() {}

    static String compute() {
        return compute(TextResource::lines);
    }

    /** @param read the lines of a resource by its name */
    static String compute(Function<String, List<String>> read) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("definition " + DEFINITION + " lucene " + Version.LATEST).getBytes(StandardCharsets.UTF_8));
            for (String resource : RESOURCES) {
                read.apply(resource).forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
