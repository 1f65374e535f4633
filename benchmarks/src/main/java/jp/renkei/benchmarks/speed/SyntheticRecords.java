package jp.renkei.benchmarks.speed;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.catalogue.WantedScope;

/**
 * Records made up from a seed; the same number gives the same record. Each text is about one of {@value #TOPICS} topics: half
 * of its words come from the topic, half from the whole vocabulary.
 */
public final class SyntheticRecords {

    public static final int TOPICS = 2_000;
    public static final int MUNICIPALITIES = 1_788;

    private static final int TOPIC_WORDS = 400;
    private static final int PREFECTURES = 47;
    private static final int FIELDS = 7;
    private static final String[] PARTICLES = {"の", "を", "に", "は", "が", "で", "と", "や", "、", "について", "による", "ための"};
    private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2026-10-01T09:00:00+09:00");

    private final long seed;
    private final Words words;

    public SyntheticRecords(long seed) throws IOException {
        this.seed = seed;
        this.words = new Words(seed);
    }

    /** A UUIDv7 of its own; half of it random, as ids are, or they would all have one hash. */
    public static UUID id(int number) {
        long random = new SplittableRandom(number).nextLong();
        return new UUID(0x0199_8f3e_0000_7000L + ((long) number << 16), random >>> 2 | Long.MIN_VALUE);
    }

    public Municipality municipality(int number) {
        Random random = new Random(seed * 31 + number);
        String prefecture = "%02d".formatted(1 + number % PREFECTURES);
        int population = (int) (3_000 * Math.pow(300, random.nextDouble()));
        return new Municipality(
                1,
                code(number),
                "第" + number + "市",
                null,
                new Municipality.Prefecture(prefecture, "第" + prefecture + "県"),
                31 + 12 * random.nextDouble(),
                130 + 14 * random.nextDouble(),
                population,
                (int) (population * (0.2 + 0.25 * random.nextDouble())),
                0.1 + random.nextDouble());
    }

    /** @param version from 1; each further version has one more sentence than the one before */
    public CatalogueRecord record(int number, int version) {
        Random random = new Random(seed * 1_000_003 + number);
        RecordType type = random.nextBoolean() ? RecordType.ISSUE : RecordType.INITIATIVE;
        int topic = random.nextInt(TOPICS);
        int place = random.nextInt(MUNICIPALITIES);
        int year = 2026 + random.nextInt(4);
        String title = phrase(topic, 4 + random.nextInt(4), random);
        List<String> fields = fields(topic, random);
        BudgetBand budget = one(BudgetBand.values(), random);
        WantedScope scope = one(WantedScope.values(), random);
        Stage stage = type == RecordType.INITIATIVE ? one(Stage.values(), random) : null;
        LocalDate contract = random.nextInt(3) == 0 ? LocalDate.of(year, 3, 31) : null;
        StringBuilder text = new StringBuilder();
        for (int sentences = 3 + random.nextInt(5) + version; sentences > 0; sentences--) {
            text.append(phrase(topic, 8 + random.nextInt(10), random)).append("。");
        }
        String code = code(place);
        return new CatalogueRecord(
                version,
                id(number),
                type,
                new MunicipalityRef(code, "第" + place + "市", "第" + code.substring(0, 2) + "県"),
                title,
                text.toString(),
                fields,
                List.of(),
                List.of(),
                List.of(),
                year,
                year + random.nextInt(3),
                budget,
                contract,
                List.of("JOINT_PROCUREMENT"),
                scope,
                Visibility.PUBLIC,
                false,
                WRITTEN,
                WRITTEN,
                stage,
                null,
                null,
                null);
    }

    private static String code(int number) {
        return "%02d%04d".formatted(1 + number % PREFECTURES, number);
    }

    private static List<String> fields(int topic, Random random) {
        List<String> fields = new ArrayList<>();
        fields.add("S4-0" + (1 + topic % FIELDS));
        if (random.nextBoolean()) {
            fields.add("K1-0" + (1 + random.nextInt(FIELDS)));
        }
        return fields;
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private String phrase(int topic, int length, Random random) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            phrase.append(random.nextBoolean() ? words.any(random) : words.ofTopic(topic, TOPIC_WORDS, random));
            phrase.append(i + 1 < length ? PARTICLES[random.nextInt(PARTICLES.length)] : "");
        }
        return phrase.toString();
    }
}
