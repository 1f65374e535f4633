package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Writes a checked submission into a record. One per request. */
@RequestScoped
class RecordScribe {

    private final RecordStore store;
    private final RecordAccess access;
    private final SubmissionCheck check;
    private final ReferenceData reference;
    private final ContentCodec codec;

    RecordScribe(
            RecordStore store,
            RecordAccess access,
            SubmissionCheck check,
            ReferenceData reference,
            ContentCodec codec) {
        this.store = store;
        this.access = access;
        this.check = check;
        this.reference = reference;
        this.codec = codec;
    }

    void writeNew(CatalogRecord record, Submission<?> submission) {
        check.requireValid(submission);
        record.municipality = owner(submission.settings());
        fill(record, submission);
    }

    /**
     * Whether a valid submission says what the record says already.
     *
     * @throws Problem INVALID, or RULE_BROKEN when it names another municipality
     */
    <C extends Content> boolean saysTheSame(CatalogRecord record, Submission<C> submission, RecordKind<C> kind) {
        check.requireValid(submission);
        if (submission.settings().municipality() != null
                && !owner(submission.settings()).equals(record.municipality)) {
            throw Problem.of(
                    ProblemType.RULE_BROKEN,
                    new Text("登録済みの記録の自治体は変更できません。", "A record cannot move to another municipality."),
                    List.of(new Violation("municipality", "body", new Text("変更できません。", "Cannot be changed."))));
        }
        return codec.read(record, kind).equals(submission.content()) && sameSettings(record, submission.settings());
    }

    /** Writes a submission that {@link #saysTheSame} has found to be valid and new. */
    void rewrite(CatalogRecord record, Submission<?> submission) {
        fill(record, submission);
    }

    /** All questions come before the first change: a query would flush a half-written record. */
    private void fill(CatalogRecord record, Submission<?> submission) {
        Settings settings = submission.settings();
        Content content = submission.content();
        Essentials essentials = content.essentials();
        boolean sample = sample(record, settings);
        if (sample != record.sample) {
            access.requireMayMarkSample();
        }
        check.requireReferences(content);
        requireFreeTitle(record, essentials.title());
        record.visibility = visibility(settings);
        record.embargoUntil = instant(settings.embargoUntil());
        record.contactDesk = settings.contactDesk();
        record.sample = sample;
        record.title = essentials.title();
        record.titleKey = TitleKey.of(essentials.title());
        record.policyFields = withGroups(essentials.policyFields());
        record.stage = content.stageCode().orElse(null);
        record.content = codec.write(content);
    }

    private String owner(Settings settings) {
        String named = access.owner(settings.municipality());
        return reference
                .currentCode(named)
                .orElseThrow(() -> Problem.of(
                        ProblemType.INVALID,
                        ProblemType.INVALID.title(),
                        List.of(new Violation(
                                "municipality",
                                "body",
                                new Text("登録されていない自治体コードです。", "This is not the code of a municipality.")))));
    }

    private void requireFreeTitle(CatalogRecord record, String title) {
        store.namesake(record, title).ifPresent(other -> {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            new Text("同じ件名の記録がすでにあります。", "The municipality already has a record with this title."))
                    .with("existing", other.id);
        });
    }

    private static boolean sameSettings(CatalogRecord record, Settings settings) {
        return record.visibility == visibility(settings)
                && Objects.equals(record.embargoUntil, instant(settings.embargoUntil()))
                && Objects.equals(record.contactDesk, settings.contactDesk())
                && record.sample == sample(record, settings);
    }

    private static Visibility visibility(Settings settings) {
        return settings.visibility() == null ? Visibility.PARTICIPANTS : settings.visibility();
    }

    /** Only an administrator changes the mark, so leaving it out keeps it. */
    private static boolean sample(CatalogRecord record, Settings settings) {
        return settings.sample() == null ? record.sample : settings.sample();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String[] withGroups(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Stream.of(code, code.replaceFirst("-.*", "")))
                .distinct()
                .toArray(String[]::new);
    }
}
