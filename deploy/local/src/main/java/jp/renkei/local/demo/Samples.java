package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The sample catalogue that comes with the launcher, one JSON object a line, each the body of a registration.
 *
 * @param kind the collection in the catalogue's API
 */
record Samples(String kind, List<JsonNode> records) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Samples> all() throws IOException {
        return List.of(read("issues"), read("initiatives"));
    }

    private static Samples read(String kind) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/samples/" + kind + ".jsonl"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    records.add(JSON.readTree(line));
                }
            }
        }
        return new Samples(kind, records);
    }
}
