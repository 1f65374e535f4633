package jp.renkei.notification.delivery;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In whose name mails go out. Immutable. */
@Singleton
class Sender {

    private final String address;

    /** Optional here, because the check at the start says better than the framework what is missing. */
    Sender(@ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.address = from.orElse("");
    }

    String address() {
        return address;
    }

    /** The Message-ID of a delivery's mail: always the same for the same delivery. */
    String messageId(UUID delivery) {
        String domain = address.substring(address.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return "<" + delivery + "@" + domain + ">";
    }
}
