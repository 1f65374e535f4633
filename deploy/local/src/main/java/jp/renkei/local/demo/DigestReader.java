package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.Endpoints;
import jp.renkei.stack.MailFolder;
import jp.renkei.stack.ReceivedMail;
import jp.renkei.stack.TokenMint;

/** The digests that desks have really received: what the catcher kept, found by the desk's subscribed address. */
public final class DigestReader {

    private final DataFolder folder;

    public DigestReader(DataFolder folder) {
        this.folder = folder;
    }

    /** The latest mail to any desk. */
    public Optional<ReceivedMail> latest() throws IOException {
        List<ReceivedMail> mails = new MailFolder(folder.mail()).mails();
        return mails.isEmpty() ? Optional.empty() : Optional.of(mails.getLast());
    }

    /** The latest mail to a desk of that municipality; the stack must run, since the notification service knows the address. */
    public Optional<ReceivedMail> latest(String municipality, Endpoints endpoints)
            throws IOException, InterruptedException {
        Set<String> addresses = addresses(municipality, endpoints);
        return new MailFolder(folder.mail())
                .mails().reversed().stream()
                        .filter(mail -> addresses.contains(mail.recipient()))
                        .findFirst();
    }

    private Set<String> addresses(String municipality, Endpoints endpoints) throws IOException, InterruptedException {
        TokenMint mint = TokenMint.of(folder.issuer(), Clock.systemUTC(), Duration.ofMinutes(5));
        Set<String> addresses = new HashSet<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Api notification = new Api(client, endpoints.notification(), mint.officer(municipality));
            JsonNode subscriptions =
                    notification.get("/api/v1/subscriptions?size=100").orFail().path("items");
            subscriptions.forEach(
                    subscription -> addresses.add(subscription.path("address").asText()));
        }
        return addresses;
    }
}
