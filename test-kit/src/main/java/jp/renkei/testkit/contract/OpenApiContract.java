package jp.renkei.testkit.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds the OpenAPI document that a running service serves against the file in {@code api-specs}, text by text, and against
 * what its readers need.
 */
public final class OpenApiContract {

    private final String service;
    private final URI base;

    /** @param base address of the running service, such as {@code http://localhost:8081} */
    public OpenApiContract(String service, URI base) {
        this.service = service;
        this.base = base;
    }

    /**
     * Fails when the two differ. With {@code -Drenkei.openapi.update=true} it rewrites the file instead.
     *
     * @throws AssertionError naming the first line that differs
     */
    public void check() {
        try {
            String served = served("yaml");
            if (Boolean.getBoolean("renkei.openapi.update")) {
                Files.writeString(Path.of("../api-specs/src/main/resources", file()), served);
            } else {
                compare(promised(), served);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails when a reader would have to ask: an operation or a property without words, a body without an example.
     *
     * @throws AssertionError naming every gap
     */
    public void checkNothingIsMissing() {
        try {
            List<String> gaps = new DocumentGaps(new ObjectMapper().readTree(served("json"))).all();
            if (!gaps.isEmpty()) {
                throw new AssertionError("The document of " + service + " leaves open:\n" + String.join("\n", gaps));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String promised, String served) {
        String[] left = promised.split("\n", -1);
        String[] right = served.split("\n", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            String expected = i < left.length ? left[i] : "(end)";
            String actual = i < right.length ? right[i] : "(end)";
            if (!expected.equals(actual)) {
                throw new AssertionError("""
                        The served document differs from %s, first in line %d.
                        promised: %s
                        served:   %s
                        If the change is meant, run this test with -Drenkei.openapi.update=true and review the file.""".formatted(file(), i + 1, expected, actual));
            }
        }
    }

    private String file() {
        return "renkei/openapi/" + service + ".yaml";
    }

    private String promised() throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(file())) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String served(String format) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(base.resolve("/openapi?format=" + format))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
