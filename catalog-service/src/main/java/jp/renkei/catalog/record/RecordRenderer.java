package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import jp.renkei.catalog.record.RecordState.SuggestedField;
import jp.renkei.catalog.record.RecordState.Word;
import jp.renkei.catalog.suggestion.SuggestedPolicyField;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.RequestLanguage;
import jp.renkei.edge.language.Text;

/** Shows a record to the current caller, in the caller's language. One per request. */
@RequestScoped
class RecordRenderer {

    private final ReferenceData reference;
    private final ContentCodec codec;
    private final RecordAccess access;
    private final Language language;

    RecordRenderer(ReferenceData reference, ContentCodec codec, RecordAccess access, RequestLanguage language) {
        this.reference = reference;
        this.codec = codec;
        this.access = access;
        this.language = language.get();
    }

    /** As {@link #render}, or, for what the caller cannot see any more, only that it is gone. */
    <C extends Content> RecordView<C> renderOrGone(CatalogRecord record, RecordKind<C> kind) {
        if (access.mayRead(record)) {
            return render(record, kind);
        }
        var gone = new RecordHeader(record.id, null, RecordStatus.WITHDRAWN, record.version);
        return new RecordView<>(gone, null, RecordState.gone(JapanTime.at(record.lastSeen())));
    }

    /** What the current caller's copy of these records depends on beside their versions. */
    String form() {
        return language + (access.maySeeDesk() ? " with desks" : " without desks");
    }

    <C extends Content> RecordView<C> render(CatalogRecord record, RecordKind<C> kind) {
        C content = codec.read(record, kind);
        var header = new RecordHeader(record.id, reference.owner(record.municipality), record.status, record.version);
        return new RecordView<>(header, content, state(record, content, kind));
    }

    private <C extends Content> RecordState state(CatalogRecord record, C content, RecordKind<C> kind) {
        return new RecordState(
                record.visibility,
                JapanTime.orNull(record.embargoUntil),
                access.maySeeDesk() ? record.contactDesk : null,
                record.sample,
                CompletenessPolicy.judge(content, kind, language),
                suggestions(content.essentials()),
                JapanTime.at(record.createdAt),
                JapanTime.at(record.updatedAt),
                JapanTime.orNull(record.publishedAt),
                JapanTime.orNull(record.confirmedAt));
    }

    private List<SuggestedField> suggestions(Essentials essentials) {
        return reference.suggestions(essentials).stream().map(this::suggestion).toList();
    }

    private SuggestedField suggestion(SuggestedPolicyField suggestion) {
        var matches = suggestion.matches().stream()
                .map(match -> new Word(match.field().name(), match.text(), match.start(), match.end()))
                .toList();
        return new SuggestedField(
                suggestion.code(),
                suggestion.label().in(language),
                suggestion.words(),
                matches,
                reason(suggestion.words()).in(language));
    }

    private static Text reason(List<String> words) {
        return new Text(
                "「" + String.join("」「", words) + "」という言葉から推定しました。",
                "Inferred from the words " + String.join(", ", words) + ".");
    }
}
