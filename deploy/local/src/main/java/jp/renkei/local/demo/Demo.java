package jp.renkei.local.demo;

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

    /** Loads the samples and sends the first digests, once. A failure is said, and leaves a stack that works. */
    public void prepare(boolean samples) throws InterruptedException {
        try {
            if (samples && !Files.exists(folder.samplesLoaded())) {
                load();
                Files.createFile(folder.samplesLoaded());
            }
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, "The samples could not be loaded", failure);
            console.say(
                    "記載例を登録しきれませんでした。次の `./renkei up` で続けます: " + failure.getMessage(),
                    "The samples could not be loaded whole; the next `./renkei up` goes on: " + failure.getMessage());
        }
    }

    private void load() throws IOException, InterruptedException {
        List<Samples> samples = Samples.all();
        Api catalog = admin(endpoints.catalog());
        Api notification = admin(endpoints.notification());
        console.say("記載例を登録しています…", "Loading the sample catalogue …");
        Desks desks = new Desks(catalog, notification);
        desks.subscribe(desks.of(samples));
        int loaded = new SampleLoader(catalog).load(samples);
        new Patience(admin(endpoints.matching())).untilMatched();
        console.say(loaded + " 件を登録し、候補を探しました。", loaded + " records registered and matched.");
        notification
                .post(
                        "/api/v1/digests/run",
                        JsonNodeFactory.instance.objectNode().put("cutoff", "now"))
                .orFail();
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
            console.say("候補を表示できませんでした: " + failure.getMessage(), "No matches to show: " + failure.getMessage());
        }
    }

    private Api admin(String address) throws IOException {
        TokenMint mint = TokenMint.of(folder.issuer(), Clock.systemUTC(), Duration.ofHours(1));
        return new Api(client, address, mint.admin());
    }
}
