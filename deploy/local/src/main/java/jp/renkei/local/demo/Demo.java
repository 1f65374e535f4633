package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
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
public final class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());

    private final DataFolder folder;
    private final Endpoints endpoints;
    private final Console console;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Demo(DataFolder folder, Endpoints endpoints, Console console) {
        this.folder = folder;
        this.endpoints = endpoints;
        this.console = console;
    }

    /**
     * Loads the samples once, and sends this week's digests to whoever has not got one yet. A failure is said and leaves a
     * stack that works; the next start goes on where this one stopped.
     */
    public void prepare(boolean samples) throws InterruptedException, IOException {
        if (!samples) {
            return;
        }
        if (!Files.exists(folder.samplesLoaded())) {
            boolean subscribed = attempt("お知らせの登録 / the subscriptions", this::subscribe);
            boolean loaded = attempt("記載例の登録 / the samples", this::load);
            if (!subscribed || !loaded) {
                return;
            }
            Files.createFile(folder.samplesLoaded());
        }
        attempt("お知らせの送信 / the digests", this::sendDigests);
    }

    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    private boolean attempt(String name, Step step) throws InterruptedException {
        try {
            step.take();
            return true;
        } catch (IOException failure) {
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
        patience.untilHeard();
        console.say(loaded + " 件を登録し、候補を探しました。", loaded + " records registered and matched.");
    }

    private void sendDigests() throws IOException, InterruptedException {
        JsonNode run = admin(endpoints.notification())
                .post(
                        "/api/v1/digests/run",
                        JsonNodeFactory.instance.objectNode().put("cutoff", "now"))
                .orFail();
        int sent = 0;
        for (JsonNode digest : run.path("digests")) {
            sent += digest.path("outcome").asText().equals("SENT") ? 1 : 0;
        }
        if (sent > 0) {
            console.say(sent + " 団体に今週のお知らせを送りました。", "This week's digest went to " + sent + " desks.");
        }
    }

    /** Shows real matches, and what to try on them; says nothing about an empty catalogue. */
    public void show() throws InterruptedException {
        try {
            Showcase showcase = new Showcase(admin(endpoints.catalog()), admin(endpoints.matching()));
            List<Shown> best = showcase.best();
            if (!best.isEmpty()) {
                console.line("");
                console.line("── 見つかった連携の候補 / Matches just found ──");
                int number = 1;
                for (Shown shown : best) {
                    MatchText.lines(number++, shown, showcase.english(shown)).forEach(console::line);
                }
            }
            new NextSteps(folder, endpoints, console).print(best);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "No matches to show", failure);
            console.say("候補を表示できませんでした: " + Cause.of(failure), "No matches to show: " + Cause.of(failure));
        }
    }

    private Api admin(String address) throws IOException {
        TokenMint mint = TokenMint.of(folder.issuer(), Clock.systemUTC(), Duration.ofHours(1));
        return new Api(client, address, mint.admin());
    }
}
