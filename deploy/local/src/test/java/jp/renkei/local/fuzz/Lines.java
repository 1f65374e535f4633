package jp.renkei.local.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults that are kept one a line; <code>{x}×300</code> stands for three hundred x. */
final class Lines {

    private static final Pattern REPEATED = Pattern.compile("\\{([^}]*)}×(\\d+)");

    private Lines() {}

    static List<String> of(String name) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream("/fuzz/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Lines::spelledOut)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String spelledOut(String line) {
        return REPEATED.matcher(line)
                .replaceAll(times -> Matcher.quoteReplacement(times.group(1).repeat(Integer.parseInt(times.group(2)))));
    }
}
