package jp.renkei.matching.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.MunicipalityFixture;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.catalogue.UnreadableEventException;
import jp.renkei.matching.encoder.StaticEncoder;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.epoch.Epochs;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.TextVector;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexGenerationsTest {

    private static final Epoch EPOCH = EpochSource.shipped();
    private static final Epoch NEXT = new Epoch(
            EPOCH.number() + 1, EPOCH.asOf(), EPOCH.terms(), EPOCH.embedding(), EPOCH.boilerplate(), EPOCH.codes());
    private static final CatalogueJson JSON = new CatalogueJson();
    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);

    @TempDir
    Path folder;

    private IndexGenerations generations;

    @BeforeEach
    void start() {
        generations = generations(EPOCH);
    }

    @AfterEach
    void stop() throws IOException {
        generations.close();
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() throws Exception {
        CatalogueIndex index = generations.open("topic");
        index.apply(index.prepare(issue(A, 3, "橋梁の点検", "橋の点検の費用が高い。")));
        index.apply(index.prepare(municipality("072028", "会津若松市", 117_376)));
        index.apply(index.prepare(withdrawn(B, 7)));
        index.advanceTo(12);
        index.commit();
        TextVector before = index.view().text(A).orElseThrow();

        CatalogueIndex again = restart(EPOCH);
        assertThat(again.state().nextOffset()).isEqualTo(12);
        assertThat(again.view().size()).isEqualTo(1);
        assertThat(again.view().text(A).orElseThrow().terms()).isEqualTo(before.terms());
        assertThat(again.view().text(A).orElseThrow().weights()).isEqualTo(before.weights());
        assertThat(again.view().text(A).orElseThrow().common()).isEqualTo(before.common());
        assertThat(again.view().text(A).orElseThrow().dense()).isEqualTo(before.dense());
        assertThat(again.view().municipality("072028").population()).isEqualTo(117_376);
        assertThat(again.records(List.of(A, B)).get(A).description()).isEqualTo("橋の点検の費用が高い。");
        assertThat(again.isNews(issue(A, 3, "x", "x"))).isFalse();
        assertThat(again.isNews(issue(A, 4, "x", "x"))).isTrue();
        assertThat(again.isNews(issue(B, 7, "x", "x"))).isFalse();
        assertThat(again.isNews(issue(B, 8, "x", "x"))).isTrue();
    }

    @Test
    void afterACrashTheOffsetIsAsOldAsTheDocuments() throws Exception {
        CatalogueIndex index = generations.open("topic");
        index.apply(index.prepare(issue(A, 1, "一", "一つ目")));
        index.advanceTo(1);
        index.commit();
        index.apply(index.prepare(issue(B, 1, "二", "二つ目")));
        index.advanceTo(2);

        CatalogueIndex again = restart(EPOCH);
        assertThat(again.state().nextOffset()).isEqualTo(1);
        assertThat(again.records(List.of(A, B))).containsOnlyKeys(A);
    }

    @Test
    void aDamagedIndexIsMovedAsideAndBegunAnew() throws Exception {
        fill("topic");
        for (Path file : files(folder.resolve("generation-1"), ".cfs")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
        CatalogueIndex again = restart(EPOCH);
        assertThat(again.state().nextOffset()).isZero();
        assertThat(folder.resolve("quarantine/generation-1")).isDirectory();
        assertThat(folder.resolve("generation-1")).doesNotExist();
    }

    @Test
    void anIndexWithAMissingFileIsMovedAsideToo() throws Exception {
        fill("topic");
        for (Path file : files(folder.resolve("generation-1"), ".cfs")) {
            Files.delete(file);
        }
        assertThat(restart(EPOCH).state().nextOffset()).isZero();
        assertThat(folder.resolve("quarantine/generation-1")).isDirectory();
    }

    @Test
    void anIndexOfAnotherTopicOrEpochIsMovedAside() throws Exception {
        fill("another topic");
        assertThat(restart(EPOCH).state().nextOffset()).isZero();
        fill("topic");
        assertThat(restart(NEXT).state().nextOffset()).isZero();
        assertThat(folder.resolve("quarantine/generation-1")).isDirectory();
        assertThat(folder.resolve("quarantine/generation-2")).isDirectory();
    }

    @Test
    void anIndexOfAnEpochThatIsStillKeptIsUsedUntilOneOfTheNewestIsBuilt() throws Exception {
        fill("topic");
        CatalogueIndex again = restart(NEXT, EPOCH);
        assertThat(again.state().nextOffset()).isEqualTo(5);
        assertThat(again.state().epoch()).isEqualTo(EPOCH.number());
        assertThat(again.ranking().epoch()).isSameAs(EPOCH);

        CatalogueIndex built = generations.beginAside("topic");
        built.advanceTo(5);
        generations.switchTo(built);
        assertThat(restart(NEXT, EPOCH).ranking().epoch()).isSameAs(NEXT);
    }

    @Test
    void aGenerationBuiltAsideReplacesTheOldOneOnlyWhenItIsComplete() throws Exception {
        fill("topic");
        CatalogueIndex unfinished = generations.beginAside("topic");
        unfinished.apply(unfinished.prepare(issue(B, 1, "二", "二つ目")));
        unfinished.advanceTo(1);
        unfinished.commit();
        unfinished.close();
        assertThat(restart(EPOCH).records(List.of(A, B))).containsOnlyKeys(A);

        CatalogueIndex finished = generations.beginAside("topic");
        finished.apply(finished.prepare(issue(B, 1, "二", "二つ目")));
        finished.advanceTo(9);
        generations.switchTo(finished);
        assertThat(generations.current().orElseThrow().records(List.of(A, B))).containsOnlyKeys(B);
        CatalogueIndex again = restart(EPOCH);
        assertThat(again.records(List.of(A, B))).containsOnlyKeys(B);
        assertThat(again.state().nextOffset()).isEqualTo(9);
    }

    @Test
    void aDayThatNoCalendarKnowsDoesNotKeepAnIndexFromBeingOpened() throws Exception {
        CatalogueIndex index = generations.open("topic");
        CatalogueRecord absurd = RecordFixture.issue(MunicipalityFixture.kochi(), "橋梁の点検", "橋の点検の費用が高い。")
                .id(A)
                .years(3000, 99_999)
                .contractEnds("2200-03-31")
                .confirmed("+99999-01-01")
                .build();
        index.apply(index.prepare(new CatalogueEvent.RecordPublished(absurd, JSON.kept(absurd))));
        index.advanceTo(1);
        index.commit();
        RecordFacts facts = restart(EPOCH).view().find(A).orElseThrow().facts();
        assertThat(facts.fiscalYearFrom()).isNull();
        assertThat(facts.fiscalYearTo()).isNull();
        assertThat(facts.contractEnds()).isNull();
        assertThat(facts.confirmed()).isNull();
    }

    @Test
    void anIndexOfAnotherVersionOfTheProductIsDeleted() throws Exception {
        CatalogueIndex index = generations.open("topic");
        index.commit();
        generations.close();
        Path older = folder.resolve("quarantine/generation-1");
        Files.createDirectories(older.getParent());
        Files.move(folder.resolve("generation-1"), older);
        try (Directory directory = FSDirectory.open(older);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "5").entrySet());
            writer.commit();
        }
        assertThat(restart(EPOCH).state().nextOffset()).isZero();
        assertThat(older).doesNotExist();
    }

    @Test
    void anIdKeepsItsMunicipalityAndItsKind() throws Exception {
        CatalogueIndex index = generations.open("topic");
        index.apply(index.prepare(issue(A, 1, "一", "一つ目")));
        CatalogueRecord hijacked = RecordFixture.issue(MunicipalityFixture.kochi(), "橋", "橋の点検")
                .id(A)
                .version(2)
                .build();
        assertThat(index.contradiction(new CatalogueEvent.RecordPublished(hijacked, new byte[0])))
                .contains("another municipality");
        CatalogueRecord turned = RecordFixture.initiative(MunicipalityFixture.aizuwakamatsu(), "橋", "橋の点検")
                .id(A)
                .version(2)
                .build();
        assertThat(index.contradiction(new CatalogueEvent.RecordPublished(turned, new byte[0])))
                .contains("another kind");
        assertThat(index.contradiction(issue(A, 2, "二", "書き直した"))).isNull();
        assertThat(index.contradiction(issue(B, 1, "三", "二つ目"))).isNull();
    }

    @Test
    void aWithdrawnRecordKeepsItsMunicipality() throws Exception {
        CatalogueIndex index = generations.open("topic");
        index.apply(index.prepare(issue(A, 1, "一", "一つ目")));
        index.apply(index.prepare(withdrawn(A, 2)));
        // All that a compacted topic tells of a record.
        index.apply(index.prepare(new CatalogueEvent.RecordWithdrawn(B, 2, "072028")));
        index.commit();
        for (CatalogueIndex kept : List.of(index, restart(EPOCH))) {
            for (UUID id : List.of(A, B)) {
                CatalogueRecord hijacked = RecordFixture.issue(MunicipalityFixture.kochi(), "橋", "橋の点検")
                        .id(id)
                        .version(9)
                        .build();
                assertThat(kept.contradiction(new CatalogueEvent.RecordPublished(hijacked, new byte[0])))
                        .contains("another municipality");
                assertThat(kept.contradiction(new CatalogueEvent.RecordWithdrawn(id, 9, "392014")))
                        .contains("another municipality");
                assertThat(kept.contradiction(issue(id, 9, "二", "公開し直した"))).isNull();
            }
        }
    }

    private void fill(String topic) throws Exception {
        CatalogueIndex index = generations.open(topic);
        index.apply(index.prepare(issue(A, 1, "一", "一つ目の課題の説明")));
        index.advanceTo(5);
        index.commit();
    }

    private CatalogueIndex restart(Epoch newest, Epoch... kept) throws IOException {
        generations.close();
        generations = generations(newest, kept);
        return generations.open("topic");
    }

    private static Epochs epochs(Epoch newest, Epoch... kept) {
        return new Epochs() {
            @Override
            public Epoch shipped() {
                return EPOCH;
            }

            @Override
            public Epoch newest() {
                return newest;
            }

            @Override
            public Optional<Epoch> find(int number) {
                return Stream.concat(Stream.of(newest), Stream.of(kept))
                        .filter(epoch -> epoch.number() == number)
                        .findFirst();
            }
        };
    }

    private IndexGenerations generations(Epoch newest, Epoch... kept) {
        IndexConfig config = new IndexConfig() {
            @Override
            public Path indexDir() {
                return folder;
            }

            @Override
            public Duration commitInterval() {
                return Duration.ofSeconds(1);
            }
        };
        return new IndexGenerations(config, epochs(newest, kept), new StaticEncoder(newest), JSON, Clock.systemUTC());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    static CatalogueEvent issue(UUID id, long version, String title, String description) {
        ObjectNode data = new ObjectMapper()
                .createObjectNode()
                .put("recordVersion", version)
                .put("id", id.toString())
                .put("title", title)
                .put("description", description)
                .put("visibility", "PUBLIC");
        data.putObject("municipality")
                .put("code", "072028")
                .put("name", "会津若松市")
                .put("prefecture", "福島県");
        return event("issue.published.v1", data);
    }

    private static CatalogueEvent withdrawn(UUID id, long version) {
        return event(
                "issue.withdrawn.v1",
                new ObjectMapper()
                        .createObjectNode()
                        .put("recordVersion", version)
                        .put("id", id.toString()));
    }

    private static CatalogueEvent municipality(String code, String name, int population) {
        ObjectNode data = new ObjectMapper()
                .createObjectNode()
                .put("recordVersion", 1)
                .put("code", code)
                .put("name", name)
                .put("population", population);
        data.putObject("prefecture").put("code", "07").put("name", "福島県");
        return event("municipality.changed.v1", data);
    }

    private static CatalogueEvent event(String type, ObjectNode data) {
        String key = data.path(data.has("id") ? "id" : "code").asText();
        ObjectNode envelope = new ObjectMapper()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("type", "jp.renkei.catalog." + type)
                .put("subject", key);
        envelope.set("data", data);
        try {
            return JSON.event(key.getBytes(UTF_8), envelope.toString().getBytes(UTF_8));
        } catch (UnreadableEventException e) {
            throw new AssertionError(e);
        }
    }
}
