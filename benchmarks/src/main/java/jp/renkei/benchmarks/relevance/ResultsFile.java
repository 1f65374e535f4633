package jp.renkei.benchmarks.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The kept results: each command owns the part between its two marks and replaces it whole. */
public final class ResultsFile {

    private final Path file;

    public ResultsFile(Path file) {
        this.file = file;
    }

    public void replace(String part, String text) throws IOException {
        String begin = "<!-- begin " + part + " -->\n";
        String end = "<!-- end " + part + " -->\n";
        String old = Files.exists(file) ? Files.readString(file) : "# Results\n\n";
        int from = old.indexOf(begin);
        int to = old.indexOf(end);
        String before = from < 0 ? old : old.substring(0, from);
        String after = from < 0 ? "" : old.substring(to + end.length());
        Files.writeString(file, before + begin + text + end + after);
    }
}
