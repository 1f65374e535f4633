package jp.renkei.local.mail;

import java.util.List;
import jp.renkei.stack.ReceivedMail;

/** The pages' HTML. Whatever comes from a mail is escaped: its sender is not trusted. */
final class MailHtml {

    private static final String PAGE = """
            <!doctype html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font-family: sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.6; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #ccc; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f6f6; padding: 1rem; }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            %s
            </body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<ReceivedMail> mails) {
        if (mails.isEmpty()) {
            return page("届いたメール / Caught mail", "<p>まだメールはありません。/ No mail yet.</p>");
        }
        StringBuilder rows = new StringBuilder();
        // The newest first: that is the one somebody looks for.
        for (ReceivedMail mail : mails.reversed()) {
            rows.append("<tr><td>")
                    .append(escape(mail.header("Date")))
                    .append("</td><td>")
                    .append(escape(mail.recipient()))
                    .append("</td><td><a href=\"/mails/")
                    .append(escape(mail.id()))
                    .append("\">")
                    .append(escape(mail.subject().isEmpty() ? "(no subject)" : mail.subject()))
                    .append("</a></td></tr>\n");
        }
        String head = "<tr><th>日時 / Date</th><th>宛先 / To</th><th>件名 / Subject</th></tr>\n";
        return page("届いたメール / Caught mail", "<table>\n" + head + rows + "</table>");
    }

    static String mail(ReceivedMail mail) {
        StringBuilder headers = new StringBuilder();
        mail.headers()
                .forEach((name, values) -> values.forEach(value -> headers.append(escape(name))
                        .append(": ")
                        .append(escape(value))
                        .append('\n')));
        return page(
                escape(mail.subject()),
                "<p><a href=\"/\">一覧へ / All mail</a></p>\n<pre>" + escape(mail.text())
                        + "</pre>\n<details><summary>ヘッダー / Headers</summary><pre>" + headers + "</pre></details>");
    }

    static String notFound() {
        return page("見つかりません / Not found", "<p><a href=\"/\">一覧へ / All mail</a></p>");
    }

    private static String page(String escapedTitle, String body) {
        return PAGE.formatted(escapedTitle, escapedTitle, body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
