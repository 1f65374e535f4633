package jp.renkei.local.place;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import jp.renkei.stack.PrivateFile;

/** The addresses of a stack that is ready, as scripts read them from {@code endpoints.json}. */
public record Endpoints(String catalog, String matching, String notification, String mail, String issuer) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public static Endpoints of(Ports ports, String issuer) {
        return new Endpoints(
                address(ports.catalog()),
                address(ports.matching()),
                address(ports.notification()),
                address(ports.mailPage()),
                issuer);
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** Written last of all: who sees the file may call. */
    public void write(DataFolder folder) throws IOException {
        PrivateFile.write(folder.endpoints(), JSON.writeValueAsString(this) + "\n");
    }

    /** Empty when the stack is not ready. */
    public static Optional<Endpoints> read(DataFolder folder) throws IOException {
        if (!Files.exists(folder.endpoints())) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(folder.endpoints().toFile(), Endpoints.class));
    }

    public static void remove(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.endpoints());
    }
}
