package jp.renkei.matching.match;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import jp.renkei.edge.language.Language;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/** Collects everything that an answer depends on. The day is part of it: what has to begin when is read on a day. */
final class ListTag {

    private static final int BYTES = 12;

    private final StringBuilder state = new StringBuilder();

    ListTag(LocalDate day, Language language) {
        add(day).add(language);
    }

    ListTag add(Object part) {
        state.append(part).append('/');
        return this;
    }

    /** The record with its version, its score, and the version of its municipality. */
    ListTag addRecord(CatalogueView view, Entry entry) {
        view.find(entry.other()).ifPresent(record -> addRecord(view, record));
        return add(entry.other()).add(entry.score());
    }

    ListTag addRecord(CatalogueView view, LiveRecord record) {
        Municipality municipality = view.municipality(record.facts().municipalityCode());
        return add(record.version()).add(municipality == null ? 0 : municipality.recordVersion());
    }

    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(state.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
