package jp.renkei.local.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.say.Console;
import jp.renkei.stack.TokenMint;

/** Fills a fresh stack with samples and shows on them what Renkei does. */
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

    /** Loads the samples the first time. A failure is said, and leaves a stack that works. */
    public void prepare(boolean samples) throws InterruptedException {
        if (!samples || Files.exists(folder.samplesLoaded())) {
            return;
        }
        try {
            console.say("記載例を登録しています…", "Loading the sample catalogue …");
            int loaded = new SampleLoader(admin(endpoints.catalog())).load(Samples.all());
            Files.createFile(folder.samplesLoaded());
            console.line("  " + loaded);
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, "The samples could not be loaded", failure);
            console.say(
                    "記載例を登録しきれませんでした。次の `./renkei up` で続けます: " + failure.getMessage(),
                    "The samples could not be loaded whole; the next `./renkei up` goes on: " + failure.getMessage());
        }
    }

    public void show() {}

    private Api admin(String address) throws IOException {
        TokenMint mint = TokenMint.of(folder.issuer(), Clock.systemUTC(), Duration.ofHours(1));
        return new Api(client, address, mint.admin());
    }
}
