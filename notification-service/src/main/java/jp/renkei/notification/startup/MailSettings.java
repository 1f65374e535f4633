package jp.renkei.notification.startup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.edge.language.Text;

/** Which mail settings production must have been given: a mail that goes nowhere or says a wrong sender is not sent at all. */
final class MailSettings {

    static final String HOST = "quarkus.mailer.host";
    static final String FROM = "quarkus.mailer.from";
    static final String MOCK = "quarkus.mailer.mock";
    static final String LINKS = "renkei.notification.link-base";

    private static final List<String> MANDATORY = List.of(HOST, FROM);

    private MailSettings() {}

    /**
     * Why these settings are refused, naming the first one at fault; empty when they are fit for production.
     *
     * @param given what somebody set, without the framework's defaults
     */
    static Optional<Text> refusal(Map<String, String> given) {
        for (String name : MANDATORY) {
            if (given.getOrDefault(name, "").isBlank()) {
                return Optional.of(
                        new Text("本番環境では " + name + " を設定してください。", "In production " + name + " must be set."));
            }
        }
        if (given.getOrDefault(FROM, "").strip().endsWith(".example")) {
            return Optional.of(new Text(
                    "本番環境では " + FROM + " に .example の宛先を使えません。",
                    "In production " + FROM + " must not be a demonstration address (.example)."));
        }
        // Without it mails have no links, which is no fault.
        if (!given.getOrDefault(LINKS, "https://").startsWith("https://")) {
            return Optional.of(new Text(
                    "本番環境では " + LINKS + " は https:// で始まる URL でなければなりません。",
                    "In production " + LINKS + " must be an address that starts with https://."));
        }
        return Boolean.parseBoolean(given.getOrDefault(MOCK, "false"))
                ? Optional.of(
                        new Text("本番環境では " + MOCK + " を true にできません。", "In production " + MOCK + " must not be true."))
                : Optional.empty();
    }
}
