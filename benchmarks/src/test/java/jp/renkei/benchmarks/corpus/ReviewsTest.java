package jp.renkei.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {

    @TempDir
    Path folder;

    @Test
    void aProjectIsItsLatestYearAndItsRowsShareASplit() throws IOException {
        Path file = file("""
                {"name":"橋の点検","fiscalYear":2025,"issue":"点検する職員が足りない状況である。","overview":"点検を県がまとめて行う事業である。"}
                {"name":"橋の点検","fiscalYear":2024,"issue":"昨年の課題を書いたものである。","overview":"昨年の概要を書いたものである。"}
                """);

        Reviews reviews = Reviews.load(file);

        assertThat(reviews.projects()).singleElement().returns(2025, Review::fiscalYear);
        assertThat(reviews.rows(Split.of("橋の点検"))).hasSize(2);
    }

    @Test
    void aRowWithoutAnIssueIsLeftOut() throws IOException {
        Path file = file("""
                {"name":"橋の点検","fiscalYear":2025,"issue":null,"overview":"点検を県がまとめて行う事業である。"}
                """);

        assertThat(Reviews.load(file).projects()).isEmpty();
    }

    private Path file(String lines) throws IOException {
        Path file = folder.resolve("reviews.jsonl.gz");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(lines);
        }
        return file;
    }
}
