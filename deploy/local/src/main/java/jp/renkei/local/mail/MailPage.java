package jp.renkei.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import jp.renkei.stack.MailFolder;
import jp.renkei.stack.ReceivedMail;

/** Serves the caught mails on the loopback address: a list at {@code /}, one mail at {@code /mails/000001}. */
public final class MailPage implements AutoCloseable {

    private final MailFolder mails;
    private final HttpServer server;

    private MailPage(MailFolder mails, HttpServer server) {
        this.mails = mails;
        this.server = server;
    }

    public static MailPage start(Path mailFolder, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        MailPage page = new MailPage(new MailFolder(mailFolder), server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", page::answer);
        server.start();
        return page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, MailHtml.notFound());
            } else if (path.equals("/")) {
                send(exchange, 200, MailHtml.list(mails.mails()));
            } else {
                Optional<ReceivedMail> mail = mails.mails().stream()
                        .filter(candidate -> path.equals("/mails/" + candidate.id()))
                        .findFirst();
                send(
                        exchange,
                        mail.isPresent() ? 200 : 404,
                        mail.map(MailHtml::mail).orElseGet(MailHtml::notFound));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
