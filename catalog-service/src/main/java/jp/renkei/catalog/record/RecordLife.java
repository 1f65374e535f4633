package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.renkei.catalog.privacy.PersonalDataCheck;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.version.EntityVersion;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to a registered record, for the current caller. One per request; each call is one transaction with the event it
 * causes.
 */
@RequestScoped
public class RecordLife {

    private final RecordStore store;
    private final RecordAccess access;
    private final RecordScribe scribe;
    private final PersonalDataCheck personalData;
    private final ContentCodec codec;
    private final RecordNews news;
    private final RecordRenderer renderer;
    private final Clock clock;

    RecordLife(
            RecordStore store,
            RecordAccess access,
            RecordScribe scribe,
            PersonalDataCheck personalData,
            ContentCodec codec,
            RecordNews news,
            RecordRenderer renderer,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.scribe = scribe;
        this.personalData = personalData;
        this.codec = codec;
        this.news = news;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * Replaces what can be written of a record; saying the same again changes nothing, whatever version is named.
     *
     * @throws Problem INVALID, FORBIDDEN, RULE_BROKEN, CONFLICT, PRECONDITION_REQUIRED or STALE
     */
    @Transactional
    public <C extends Content> RecordView<C> replace(
            RecordKind<C> kind, UUID id, @Nullable String ifMatch, Submission<C> submission) {
        EntityVersion.requireIfMatch(ifMatch);
        return change(kind, id, ifMatch, new Step() {
            @Override
            public boolean taken(CatalogRecord record, Instant now) {
                return scribe.saysTheSame(record, submission, kind);
            }

            @Override
            public void take(CatalogRecord record, Instant now) {
                if (record.status != RecordStatus.DRAFT) {
                    personalData.requireNoneBeside(codec.read(record, kind), submission.content());
                }
                scribe.rewrite(record, submission);
            }
        });
    }

    /**
     * Publishes a draft or opens a closed record again; a published one stays as it is, whatever version is named.
     *
     * @param acknowledged whether the caller takes it upon himself that personal data is published
     * @throws Problem RULE_BROKEN, with the places, when a text seems to hold personal data that nobody acknowledged
     */
    @Transactional
    public <C extends Content> RecordView<C> publish(
            RecordKind<C> kind, UUID id, @Nullable String ifMatch, boolean acknowledged) {
        return change(kind, id, ifMatch, new Walk(Transition.PUBLISH) {
            @Override
            public void take(CatalogRecord record, Instant now) {
                if (!acknowledged) {
                    personalData.requireNone(codec.read(record, kind));
                }
                super.take(record, now);
            }
        });
    }

    /**
     * Takes one step of the life; a step to where the record already is changes nothing, whatever version is named.
     *
     * @throws Problem RULE_BROKEN when no such step leads from the present state, STALE when another version is meant
     */
    @Transactional
    public <C extends Content> RecordView<C> take(
            RecordKind<C> kind, UUID id, @Nullable String ifMatch, Transition step) {
        return change(kind, id, ifMatch, new Walk(step));
    }

    /** Says that a published record still holds; a second time on the same day changes nothing. */
    @Transactional
    public <C extends Content> RecordView<C> confirm(RecordKind<C> kind, UUID id, @Nullable String ifMatch) {
        return change(kind, id, ifMatch, new Step() {
            @Override
            public boolean taken(CatalogRecord record, Instant now) {
                return record.status == RecordStatus.PUBLISHED && record.confirmedOn(JapanTime.day(now));
            }

            @Override
            public void take(CatalogRecord record, Instant now) {
                if (record.status != RecordStatus.PUBLISHED) {
                    throw notFrom(record.status);
                }
                record.confirmedAt = now;
            }
        });
    }

    /** What was done already is answered and not refused, for its answer may have been lost (RFC 9110, section 13.1.1). */
    private <C extends Content> RecordView<C> change(RecordKind<C> kind, UUID id, @Nullable String ifMatch, Step step) {
        CatalogRecord record = store.lock(kind.type(), id).orElseThrow(RecordAccess::notFound);
        access.requireMayWrite(record);
        requireLegible(ifMatch);
        Instant now = JapanTime.now(clock);
        if (!step.taken(record, now)) {
            EntityVersion.check(ifMatch, record.version);
            Visibility circle = record.circle(now);
            step.take(record, now);
            record.noteCircle(circle, now);
            record.updatedAt = now;
            news.tell(record, kind, now);
        }
        return renderer.render(record, kind);
    }

    /** A header that says nothing is told so even where nothing is left to do. */
    private static void requireLegible(@Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            EntityVersion.requireIfMatch(ifMatch);
        }
    }

    private static Problem notFrom(RecordStatus status) {
        return Problem.of(
                        ProblemType.RULE_BROKEN,
                        new Text(
                                "この記録は「" + status.label().ja() + "」のため、この操作はできません。",
                                "This is not possible: the record is "
                                        + status.label().en() + "."))
                .with("recordStatus", status);
    }

    /** One change of a record. */
    private interface Step {

        /** Whether the record is already as the change would leave it. */
        boolean taken(CatalogRecord record, Instant now);

        void take(CatalogRecord record, Instant now);
    }

    /** A step from one state to another. */
    private static class Walk implements Step {

        private final Transition transition;

        Walk(Transition transition) {
            this.transition = transition;
        }

        @Override
        public boolean taken(CatalogRecord record, Instant now) {
            return record.status == transition.target();
        }

        @Override
        public void take(CatalogRecord record, Instant now) {
            if (!transition.leadsFrom(record.status)) {
                throw notFrom(record.status);
            }
            record.take(transition, now);
        }
    }
}
