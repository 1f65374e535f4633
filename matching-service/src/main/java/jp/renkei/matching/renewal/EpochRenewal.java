package jp.renkei.matching.renewal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.renkei.matching.epoch.CountedEpoch;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexGenerations;
import jp.renkei.matching.intake.IndexRebuild;
import jp.renkei.matching.intake.IntakeProgress;
import jp.renkei.matching.list.Matcher;
import jp.renkei.text.FiscalYear;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings in new epochs: the matcher counts one when it is due ({@link EpochReason}), every replica then builds its index
 * anew under it while the old one goes on, and the matcher's new lists replace the old ones whole.
 */
@Singleton
public final class EpochRenewal {

    private static final Logger LOG = Logger.getLogger(EpochRenewal.class);

    private final IndexGenerations generations;
    private final IndexRebuild rebuild;
    private final Matcher matcher;
    private final IntakeProgress progress;
    private final EpochRegister epochs;
    private final EpochWishes wishes;
    private final EpochConfig config;
    private final Clock clock;
    private volatile int newestSeen;
    private volatile boolean requestSeen;

    EpochRenewal(
            IndexGenerations generations,
            IndexRebuild rebuild,
            Matcher matcher,
            IntakeProgress progress,
            EpochRegister epochs,
            EpochWishes wishes,
            EpochConfig config,
            Clock clock) {
        this.generations = generations;
        this.rebuild = rebuild;
        this.matcher = matcher;
        this.progress = progress;
        this.epochs = epochs;
        this.wishes = wishes;
        this.config = config;
        this.clock = clock;
    }

    /** The number of the newest epoch when it was last looked; 0 before the first time. */
    public int newestSeen() {
        return newestSeen;
    }

    /** Whether a new epoch was asked for and is not counted yet, when it was last looked. */
    public boolean isRequested() {
        return requestSeen;
    }

    /** Asks for a new epoch, whichever process counts it. */
    public void request() {
        wishes.wish();
        requestSeen = true;
    }

    @Scheduled(
            every = "${renkei.matching.epoch.check}",
            identity = "epoch-renewal",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAfter() throws IOException {
        EpochRegister.Entry newest = epochs.newestEntry();
        OffsetDateTime wishedAt = wishes.wishedAt();
        newestSeen = newest.number();
        requestSeen = wishedAt != null;
        CatalogueIndex index = generations.current().orElse(null);
        if (index == null || rebuild.isRunning()) {
            return;
        }
        if (newest.number() != index.state().epoch()) {
            LOG.infof("Epoch %d is there; the index is built anew under it", newest.number());
            rebuild.start();
        } else if (isAllMatched()) {
            countIfDue(index, newest, wishedAt);
        }
    }

    /** Whether this process is the matcher and nothing waits, neither events nor lists that readers do not see yet. */
    private boolean isAllMatched() {
        return matcher.leads()
                && !matcher.buildsAside()
                && progress.isConnected()
                && matcher.position() >= progress.endOffset();
    }

    private void countIfDue(CatalogueIndex index, EpochRegister.Entry newest, @Nullable OffsetDateTime wishedAt)
            throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(FiscalYear.ZONE));
        Optional<EpochReason> reason = EpochReason.due(
                newest.asOf(), newest.records(), index.view().size(), config.leastRecords(), wishedAt != null, today);
        if (reason.isPresent()) {
            CountedEpoch counted = index.count();
            if (QuarkusTransaction.requiringNew().call(() -> add(newest, reason.get(), today, counted, wishedAt))) {
                LOG.infof(
                        "A new epoch was counted on %d records: %s",
                        counted.codes().records(), reason.get());
            }
        }
    }

    private boolean add(
            EpochRegister.Entry before,
            EpochReason reason,
            LocalDate today,
            CountedEpoch counted,
            @Nullable OffsetDateTime wishedAt) {
        boolean added = epochs.add(before, reason, today, counted);
        if (added && wishedAt != null) {
            wishes.fulfilled(wishedAt);
        }
        return added;
    }
}
