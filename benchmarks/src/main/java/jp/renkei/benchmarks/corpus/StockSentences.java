package jp.renkei.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences that any strategy plan holds, written for this module and in no text that trains. Immutable. */
public record StockSentences(List<String> sentences) {

    private static final String FILE = "/relevance/boilerplate/sentences.txt";
    private static final int BEFORE_A_TEXT = 5;

    public static StockSentences load() {
        try (InputStream in = Objects.requireNonNull(StockSentences.class.getResourceAsStream(FILE))) {
            return new StockSentences(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text behind five of the sentences; which ones depends on the number only. */
    public Text before(Text text, int number) {
        String stock = IntStream.range(0, BEFORE_A_TEXT)
                .mapToObj(i -> sentences.get((number * BEFORE_A_TEXT + i * (1 + number % 4)) % sentences.size()))
                .collect(Collectors.joining());
        return new Text(text.id(), text.title(), stock + text.body());
    }
}
