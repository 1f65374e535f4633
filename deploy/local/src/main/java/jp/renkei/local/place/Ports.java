package jp.renkei.local.place;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.renkei.local.say.Refusal;

/** The ports of one local stack, all at fixed distances from a base. */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8080;

    /** The highest distance that any port has from the base. */
    private static final int SPAN = 13;

    public Ports {
        if (base < 1024 || base > 65535 - SPAN) {
            throw new Refusal(
                    "--port-base は 1024 から " + (65535 - SPAN) + " までの数です。",
                    "--port-base is a number from 1024 to " + (65535 - SPAN) + ".");
        }
    }

    public int catalog() {
        return base + 1;
    }

    public int matching() {
        return base + 2;
    }

    public int notification() {
        return base + 3;
    }

    public int mailPage() {
        return base + 5;
    }

    public int issuer() {
        return base + 6;
    }

    public int smtp() {
        return base + 7;
    }

    public int kafka() {
        return base + 8;
    }

    public int kafkaController() {
        return base + 9;
    }

    public int postgres() {
        return base + 10;
    }

    /** Health and metrics of the service on that public port. */
    public int managementOf(int servicePort) {
        return servicePort + 10;
    }

    private Map<Integer, String> all() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(catalog(), "catalog-service");
        ports.put(matching(), "matching-service");
        ports.put(notification(), "notification-service");
        ports.put(mailPage(), "mail page");
        ports.put(issuer(), "issuer");
        ports.put(smtp(), "SMTP");
        ports.put(kafka(), "Kafka");
        ports.put(kafkaController(), "Kafka controller");
        ports.put(postgres(), "PostgreSQL");
        ports.put(managementOf(catalog()), "catalog-service health");
        ports.put(managementOf(matching()), "matching-service health");
        ports.put(managementOf(notification()), "notification-service health");
        return ports;
    }

    /** Refuses when somebody else holds any of them. */
    public void requireFree() {
        all().forEach((port, owner) -> {
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException taken) {
                throw new Refusal(
                        "ポート " + port + "（" + owner + "）を別のプログラムが使っています。" + "`--port-base " + (base + 1000)
                                + "` のように別の番号を指定してください。",
                        "Port " + port + " (" + owner + ") is used by another program: choose other ports, e.g. "
                                + "`--port-base " + (base + 1000) + "`.",
                        taken);
            }
        });
    }
}
