package jp.renkei.benchmarks.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.local.child.ChildSpec;
import jp.renkei.local.child.Probe;
import jp.renkei.local.child.Supervised;
import jp.renkei.local.say.Console;

/** A node in a process of its own on an empty folder, which goes with it. */
public final class OpenSearchNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Probe probe = new Probe();
    private final Supervised process;
    private final URI address;

    private OpenSearchNode(Path home) throws IOException {
        folder = Files.createTempDirectory("renkei-opensearch");
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        Path libraries = home.resolve("target/lib");
        if (!Files.isDirectory(libraries)) {
            throw new IOException(libraries + " is missing: the run script builds it");
        }
        process = new Supervised(
                new ChildSpec(
                        "opensearch",
                        "-Drenkei.data=" + folder,
                        List.of("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                        List.of(
                                "-cp",
                                libraries + "/*",
                                home.resolve("Node.java").toString(),
                                Integer.toString(port),
                                folder.toString()),
                        Map.of(),
                        address.resolve("/_cluster/health"),
                        folder.resolve("node.log"),
                        folder.resolve("pid")),
                new Console(System.out, System.err),
                probe);
    }

    /** A node that answers. @param benchmarks the folder of this module */
    public static OpenSearchNode start(Path benchmarks) throws IOException, InterruptedException {
        OpenSearchNode node = new OpenSearchNode(benchmarks.resolve("opensearch"));
        node.process.start();
        try {
            node.process.awaitReady(PATIENCE);
        } catch (RuntimeException | IOException | InterruptedException failure) {
            node.close();
            throw failure;
        }
        return node;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address(String path) {
        return address.resolve(path);
    }

    @Override
    public void close() throws IOException {
        process.close();
        probe.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(OpenSearchNode::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
