package jp.renkei.local.cli;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands in for a service's program: it is healthy as soon as it runs. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("fake.broken")) {
            throw new IllegalStateException("the schema is from another world");
        }
        int port = Integer.getInteger("quarkus.management.port");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("healthy");
    }
}
