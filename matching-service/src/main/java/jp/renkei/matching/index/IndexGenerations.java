package jp.renkei.matching.index;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.encoder.Encoder;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.Epochs;
import jp.renkei.text.JapaneseAnalyzers;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Owns the generation in use. An index that cannot be read, or was made from something else, is moved aside and begun
 * anew; the topic fills it again. Opening, switching and closing belong to the thread that reads the topic; readers take
 * {@link #current}.
 */
@Singleton
public final class IndexGenerations {

    private static final Logger LOG = Logger.getLogger(IndexGenerations.class);

    private static final Duration READERS_ARE_DONE_AFTER = Duration.ofSeconds(30);

    private final IndexFolders folders;
    private final Epochs epochs;
    private final Encoder encoder;
    private final CatalogueJson json;
    private final Clock clock;
    private volatile @Nullable CatalogueIndex current;
    private @Nullable CatalogueIndex retired;
    private Instant retiredAt = Instant.EPOCH;

    IndexGenerations(IndexConfig config, Epochs epochs, Encoder encoder, CatalogueJson json, Clock clock) {
        this.clock = clock;
        this.folders = new IndexFolders(config.indexDir());
        this.epochs = epochs;
        this.encoder = encoder;
        this.json = json;
    }

    /** The generation that readers use; empty before the first is open. */
    public Optional<CatalogueIndex> current() {
        return Optional.ofNullable(current);
    }

    private IndexState fresh(String topicId, Epoch epoch) {
        return new IndexState(topicId, 0, epoch.number(), JapaneseAnalyzers.hash(), encoder.identity(), true);
    }

    /** Opens the newest usable generation, also one of an epoch that was replaced meanwhile, or begins one. */
    public synchronized CatalogueIndex open(String topicId) throws IOException {
        close();
        dropOtherSchemas();
        CatalogueIndex opened = null;
        for (Path folder : folders.generations()) {
            if (opened != null) {
                IndexFolders.delete(folder);
            } else {
                opened = tryOpen(folder, topicId);
            }
        }
        if (opened == null) {
            Epoch epoch = epochs.newest();
            opened = CatalogueIndex.open(folders.next(), fresh(topicId, epoch), Ranking.of(epoch, encoder), json);
        }
        current = opened;
        return opened;
    }

    /** Nobody reads them again, and they may hold what is not kept any more. */
    private void dropOtherSchemas() throws IOException {
        for (Path folder : folders.all()) {
            if (isOfAnotherSchema(folder)) {
                LOG.infof("Index %s is of another version of the product and is deleted", folder.getFileName());
                IndexFolders.delete(folder);
            }
        }
    }

    private static boolean isOfAnotherSchema(Path folder) {
        try {
            return LuceneIndex.committedIn(folder).isEmpty();
        } catch (IOException | RuntimeException unreadable) {
            return false; // it is moved to quarantine when it is opened
        }
    }

    private @Nullable CatalogueIndex tryOpen(Path folder, String topicId) throws IOException {
        Epoch epoch = epochOf(folder);
        try {
            CatalogueIndex index = CatalogueIndex.open(folder, fresh(topicId, epoch), Ranking.of(epoch, encoder), json);
            if (index.state().complete()) {
                return index;
            }
            LOG.infof("Index %s was still being built and is dropped", folder.getFileName());
            index.close();
            IndexFolders.delete(folder);
        } catch (IOException | RuntimeException unusable) {
            if (isNoFaultOfTheIndex(unusable)) {
                throw unusable;
            }
            LOG.warnf("Index %s is moved to quarantine and rebuilt: %s", folder.getFileName(), unusable);
            folders.quarantine(folder);
        }
        return null;
    }

    /** The epoch that an index was made under while that is kept; the newest for an index that does not say. */
    private Epoch epochOf(Path folder) {
        Optional<IndexState> state;
        try {
            state = LuceneIndex.committedIn(folder);
        } catch (IOException | RuntimeException unreadable) {
            state = Optional.empty(); // opening the index will fail for the same reason, and say so
        }
        return state.flatMap(s -> epochs.find(s.epoch())).orElseGet(epochs::newest);
    }

    /** A full disk, missing rights or another process would hit every index: no reason to throw one away. */
    private static boolean isNoFaultOfTheIndex(Exception failure) {
        return failure instanceof LockObtainFailedException
                || failure instanceof FileSystemException && !(failure instanceof NoSuchFileException);
    }

    /** Begins an empty generation of the newest epoch beside the one in use. */
    public synchronized CatalogueIndex beginAside(String topicId) throws IOException {
        Epoch epoch = epochs.newest();
        IndexState building =
                new IndexState(topicId, 0, epoch.number(), JapaneseAnalyzers.hash(), encoder.identity(), false);
        return CatalogueIndex.open(folders.next(), building, Ranking.of(epoch, encoder), json);
    }

    /** Gives up a generation begun aside. */
    public synchronized void abandon(CatalogueIndex begun) throws IOException {
        begun.close();
        IndexFolders.delete(begun.folder());
    }

    /** Puts a generation built aside in the place of the one in use. */
    public synchronized void switchTo(CatalogueIndex built) throws IOException {
        built.complete();
        dropRetired();
        retired = current;
        retiredAt = clock.instant();
        current = built;
    }

    /** Closes and deletes the generation that was replaced, once no reader can still hold it. */
    public synchronized void closeRetired() throws IOException {
        if (retired != null && clock.instant().isAfter(retiredAt.plus(READERS_ARE_DONE_AFTER))) {
            dropRetired();
        }
    }

    private void dropRetired() throws IOException {
        CatalogueIndex former = retired;
        retired = null;
        if (former != null) {
            former.close();
            IndexFolders.delete(former.folder());
        }
    }

    /** Closes the generation in use without committing. */
    public synchronized void close() throws IOException {
        dropRetired();
        CatalogueIndex open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }

    /** After everything that reads. */
    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) throws IOException {
        close();
    }
}
