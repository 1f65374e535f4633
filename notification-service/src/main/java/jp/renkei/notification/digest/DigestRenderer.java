package jp.renkei.notification.digest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.text.LineFolder;
import jp.renkei.notification.text.PlainLine;

/** Writes a digest as plain text that is complete by itself. The same digest gives the same text. Thread-safe. */
@Singleton
public class DigestRenderer {

    /** Mail programs of town halls wrap at 72 or more. */
    private static final int COLUMNS = 70;

    private static final int LEAD_COLUMNS = 40;

    /** More is not read. */
    private static final int LINES = 80;

    /** Each further record of the reader has a head, advice and a next step of its own. */
    private static final int LINES_A_RECORD = 8;

    private final LineFolder folder = new LineFolder(COLUMNS);
    private final DigestConfig config;

    DigestRenderer(DigestConfig config) {
        this.config = config;
    }

    /** @param digest not empty */
    public RenderedDigest render(Digest digest) {
        int lines = LINES + LINES_A_RECORD * (digest.ownRecords() - 1);
        Room room = Room.ample(digest.items().size());
        String text = text(digest, room);
        while (room.canShrink() && text.lines().count() > lines) {
            room = room.smaller();
            text = text(digest, room);
        }
        return new RenderedDigest(subject(digest), text);
    }

    private String text(Digest digest, Room room) {
        Language language = digest.recipient().language();
        String body = Templates.body(
                        digest, new Wording(language, config.linkBase().orElse(null)), room)
                .setLocale(language.locale())
                .render();
        return folder.fold(body) + "\n";
    }

    private static String subject(Digest digest) {
        Language language = digest.recipient().language();
        DigestMessages words = MessageBundles.get(
                DigestMessages.class, Localized.Literal.of(language.locale().getLanguage()));
        Item lead = digest.items().getFirst();
        int newOnes = digest.total(SectionKind.NEW);
        int changed = digest.total(SectionKind.CHANGED);
        return PlainLine.of(words.subject(
                newOnes,
                changed,
                words.lead(lead.other().name(), PlainLine.of(lead.other().title(), LEAD_COLUMNS)),
                newOnes + changed > 1,
                digest.recipient().name()));
    }

    @CheckedTemplate(basePath = "digest")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance body(Digest digest, Wording say, Room room);
    }
}
