package jp.renkei.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.renkei.local.say.Console;
import jp.renkei.local.say.Refusal;
import jp.renkei.stack.TokenMint;

/** Prints a bearer token of the demo issuer, and nothing else, so that scripts can take it. The stack need not run. */
final class TokenCommand implements Command {

    private static final List<String> PARTNER_SCOPES = List.of("catalog:read", "matches:read", "webhooks:manage");

    /** A working day: nobody can take a token back before it ends. */
    private static final Duration VALIDITY = Duration.ofHours(8);

    private final Console console;

    TokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run(Options options) throws IOException {
        List<String> operands = options.operands();
        String role = operands.isEmpty() ? "" : operands.getFirst();
        String code = operands.size() > 1 ? operands.get(1) : "";
        console.line(token(mint(options), role, code));
        return 0;
    }

    private static TokenMint mint(Options options) throws IOException {
        if (!Files.exists(options.folder().issuer().resolve("port"))) {
            throw new Refusal(
                    options.folder().root() + " ではまだ一度も起動していません。先に `./renkei up` を実行してください。",
                    "Nothing was ever started on " + options.folder().root() + ": run `./renkei up` first.");
        }
        return TokenMint.of(options.folder().issuer(), Clock.systemUTC(), VALIDITY);
    }

    private static String token(TokenMint mint, String role, String code) {
        return switch (role) {
            case "officer" -> mint.officer(municipality(role, code));
            case "approver" -> mint.approver(municipality(role, code));
            case "coordinator" -> code.isEmpty() ? mint.nationalCoordinator() : mint.coordinator(prefecture(code));
            case "partner" -> mint.partner(PARTNER_SCOPES);
            case "admin" -> mint.admin();
            default ->
                throw new Refusal(
                        "使い方: ./renkei token officer|approver|coordinator|partner|admin [コード]",
                        "Usage: ./renkei token officer|approver|coordinator|partner|admin [CODE]");
        };
    }

    private static String municipality(String role, String code) {
        if (!code.matches("\\d{6}")) {
            throw new Refusal(
                    role + " には6桁の団体コードが必要です（例: ./renkei token " + role + " 072028）。",
                    role + " needs the six digits of a municipality, e.g. ./renkei token " + role + " 072028.");
        }
        return code;
    }

    private static String prefecture(String code) {
        if (!code.matches("\\d{2}")) {
            throw new Refusal(
                    "coordinator には都道府県の2桁のコードを指定します（例: ./renkei token coordinator 07）。",
                    "coordinator takes the two digits of a prefecture, e.g. ./renkei token coordinator 07.");
        }
        return code;
    }
}
