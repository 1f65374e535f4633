package jp.renkei.matching.list;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.text.VectorBuilder;

/** Records and municipalities from a seed: a few topics of many words, so that lists overflow and scores tie. */
final class RandomHistory {

    private static final int MUNICIPALITIES = 40;
    private static final List<String> FIELDS = List.of("S1-01", "S2-01", "S3-01", "S4-03", "K1-01");

    private final Random random;
    private final VectorBuilder vectors;

    RandomHistory(long seed, Epoch epoch) {
        this.random = new Random(seed);
        this.vectors = new VectorBuilder(epoch);
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    UUID id(int number) {
        return new UUID(0x0199_0000_0000_7000L, number);
    }

    String municipalityCode(int number) {
        return String.format("%06d", number);
    }

    Municipality municipality() {
        int number = next(MUNICIPALITIES);
        int population = 500 + next(300_000);
        return new Municipality(
                1,
                municipalityCode(number),
                "第" + number + "市",
                "CITY",
                new Municipality.Prefecture(String.format("%02d", number % 47 + 1), "県"),
                32 + next(100) / 10.0,
                131 + next(100) / 10.0,
                population,
                population / (3 + next(3)),
                next(100) / 100.0);
    }

    CatalogueRecord state(int number, long version) {
        int municipality = next(MUNICIPALITIES);
        boolean issue = number % 3 != 0;
        return new CatalogueRecord(
                version,
                id(number),
                issue ? RecordType.ISSUE : RecordType.INITIATIVE,
                new MunicipalityRef(municipalityCode(municipality), "第" + municipality + "市", "県"),
                "題",
                "本文",
                List.of(FIELDS.get(next(FIELDS.size()))),
                List.of(FIELDS.get(next(FIELDS.size()))),
                List.of(),
                List.of(),
                next(2) == 0 ? null : 2025 + next(4),
                null,
                null,
                null,
                next(3) == 0 ? List.of("JOINT_STUDY") : List.of(),
                null,
                Visibility.PUBLIC,
                true,
                OffsetDateTime.parse("2026-06-01T00:00:00+09:00"),
                null,
                issue ? null : Stage.values()[next(Stage.values().length)],
                null,
                null,
                null);
    }

    TextVector text() {
        TermFrequencies frequencies = new TermFrequencies();
        int topic = next(3);
        for (int i = 0; i < 12; i++) {
            frequencies.add(
                    TermKind.WORD.fingerprint("t" + topic + "-" + next(14)), TermFrequencies.UNIT * (1 + next(2)));
            frequencies.add(TermKind.BIGRAM.fingerprint("b" + next(60)), TermFrequencies.UNIT);
        }
        return vectors.build(frequencies);
    }

    List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
