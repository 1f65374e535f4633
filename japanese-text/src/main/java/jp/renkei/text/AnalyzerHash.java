package jp.renkei.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.Version;

/** The stable hash over everything that decides which tokens a text gives. */
final class AnalyzerHash {

    /** Raise it with every change of the analyzer's own code that changes a token. */
    private static final int DEFINITION = 1;

    private AnalyzerHash() {}

    static String compute() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("definition " + DEFINITION + " lucene " + Version.LATEST).getBytes(StandardCharsets.UTF_8));
            for (String resource :
                    List.of(TextFolding.RESOURCE, DomainSynonyms.RESOURCE, DomainWords.RESOURCE, "stopwords.txt")) {
                TextResource.lines(resource)
                        .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
