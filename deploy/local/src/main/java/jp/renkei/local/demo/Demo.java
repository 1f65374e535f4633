package jp.renkei.local.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.renkei.local.demo.Showcase.Shown;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.say.Cause;
import jp.renkei.local.say.Console;
import jp.renkei.stack.TokenMint;

/** Fills a fresh stack with samples and shows on them what Renkei does. Uses the public APIs as any portal would. */
public final class Demo implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());

    /** Desks whose digests tell whether the notification service has heard of all matches. */
    private static final int HEARD = 5;

    private final DataFolder folder;
    private final Endpoints endpoints;
    private final Console console;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private volatile boolean closing;

    public Demo(DataFolder folder, Endpoints endpoints, Console console) {
        this.folder = folder;
        this.endpoints = endpoints;
        this.console = console;
    }

    /**
     * Loads the samples once. A failure is said and leaves a stack that works; the next start goes on where this one stopped.
     */
    public void prepare(boolean samples) throws InterruptedException, IOException {
        if (!samples || Files.exists(folder.samplesLoaded())) {
            return;
        }
        boolean subscribed = attempt("お知らせの登録 / the subscriptions", this::subscribe);
        boolean loaded = attempt("記載例の登録 / the samples", this::load);
        if (subscribed && loaded) {
            Files.createFile(folder.samplesLoaded());
        }
    }

    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    private boolean attempt(String name, Step step) throws InterruptedException {
        try {
            step.take();
            return true;
        } catch (IOException failure) {
            if (closing) {
                return false;
            }
            LOG.log(Level.SEVERE, name, failure);
            console.say(
                    name + " に失敗しました。次の `./renkei up` でやり直します: " + Cause.of(failure),
                    name + " failed; the next `./renkei up` tries again: " + Cause.of(failure));
            return false;
        }
    }

    /** Before the samples, so that everything found for them is news to the desks. */
    private void subscribe() throws IOException, InterruptedException {
        Desks desks = new Desks(admin(endpoints.catalog()), admin(endpoints.notification()));
        desks.subscribe(desks.of(Samples.all()));
    }

    private void load() throws IOException, InterruptedException {
        console.say("記載例を登録しています…", "Loading the sample catalogue …");
        int loaded = new SampleLoader(admin(endpoints.catalog())).load(Samples.all());
        Patience patience = new Patience(admin(endpoints.matching()), admin(endpoints.notification()));
        patience.untilMatched();
        patience.untilHeard(municipalities().subList(0, HEARD));
        console.say(loaded + " 件を登録し、候補を探しました。", loaded + " records registered and matched.");
    }

    private static List<String> municipalities() throws IOException {
        return Samples.all().stream()
                .flatMap(samples -> samples.records().stream())
                .map(record -> record.path("municipality").asText())
                .distinct()
                .toList();
    }

    /** Shows real matches, and what to try on them; says little about an empty catalogue. */
    public void show() throws InterruptedException {
        List<Shown> best = new ArrayList<>();
        attempt("候補の表示 / showing matches", () -> {
            Showcase showcase = new Showcase(admin(endpoints.catalog()), admin(endpoints.matching()));
            best.addAll(showcase.best());
            if (!best.isEmpty()) {
                console.line("");
                console.line("── 見つかった連携の候補 / Matches just found ──");
            }
            for (Shown shown : best) {
                MatchText.lines(best.indexOf(shown) + 1, shown, showcase.english(shown))
                        .forEach(console::line);
            }
        });
        if (!best.isEmpty()) {
            attempt(
                    "お知らせの送信 / the digests",
                    () -> digests().send(best.stream().map(Shown::ownCode).toList()));
        }
        new NextSteps(folder, endpoints, console).print(best);
    }

    /** This week's digest for every demo desk that has not got it yet; a few minutes of work after the first start. */
    public void sendAllDigests() throws InterruptedException {
        if (!Files.exists(folder.samplesLoaded())) {
            return;
        }
        attempt("お知らせの送信 / the digests", () -> {
            int sent = digests().send(municipalities());
            if (sent > 0) {
                console.say(
                        sent + " 団体に今週のお知らせを送りました: " + endpoints.mail(),
                        "This week's digest went to " + sent + " desks: " + endpoints.mail());
            }
        });
    }

    private DigestSender digests() throws IOException {
        return new DigestSender(admin(endpoints.notification()));
    }

    /** Ends whatever is under way, without a word: the stack is stopping. */
    @Override
    public void close() {
        closing = true;
        client.shutdownNow();
    }

    private Api admin(String address) throws IOException {
        TokenMint mint = TokenMint.of(folder.issuer(), Clock.systemUTC(), Duration.ofHours(1));
        return new Api(client, address, mint.admin());
    }
}
