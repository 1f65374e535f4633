package jp.renkei.local.cli;

import java.io.IOException;
import java.util.Optional;
import jp.renkei.local.demo.DigestReader;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.say.Console;
import jp.renkei.local.say.Refusal;
import jp.renkei.stack.ReceivedMail;

/** Prints the latest digest that a desk received; of any desk when no municipality is named. */
final class DigestCommand implements Command {

    private final Console console;

    DigestCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run(Options options) throws IOException, InterruptedException {
        Optional<ReceivedMail> mail = find(options, new DigestReader(options.folder()));
        if (mail.isEmpty()) {
            console.say("お知らせはまだ届いていません。", "No digest has been received yet.");
            return 1;
        }
        console.line("To:      " + mail.get().recipient());
        console.line("Date:    " + mail.get().header("Date"));
        console.line("Subject: " + mail.get().subject());
        console.line("");
        console.line(mail.get().text().stripTrailing());
        return 0;
    }

    private static Optional<ReceivedMail> find(Options options, DigestReader reader)
            throws IOException, InterruptedException {
        if (options.operands().isEmpty()) {
            return reader.latest();
        }
        String code = options.operands().getFirst();
        if (!code.matches("\\d{6}")) {
            throw new Refusal(
                    "団体コードは6桁です（例: ./renkei digest 072028）。",
                    "A municipality's code has six digits, e.g. ./renkei digest 072028.");
        }
        Endpoints endpoints = Endpoints.read(options.folder())
                .orElseThrow(() ->
                        new Refusal("動いていません。先に `./renkei up` を実行してください。", "Not running: run `./renkei up` first."));
        return reader.latest(code, endpoints);
    }
}
