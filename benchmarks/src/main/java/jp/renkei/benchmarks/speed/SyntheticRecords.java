package jp.renkei.benchmarks.speed;

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
 * of its nouns come from the topic, half from the whole vocabulary; it is as long as a real one and names a place of its own.
 */
public final class SyntheticRecords {

    public static final int TOPICS = 2_000;
    public static final int MUNICIPALITIES = 1_788;

    private static final int PREFECTURES = 47;
    private static final int FIELDS = 7;
    private static final String[] PARTICLES = {"の", "の", "の", "を", "に", "は", "が", "で", "と", "や", "、", "による"};
    private static final String[] ENDS = {"を行う。", "が必要である。", "を図る。", "となっている。", "を支援する。", "が求められる。", "を進める。", "が課題である。"
    };
    private static final String PLACES = "青赤白黒東西南北上下中大小高長松竹梅桜杉原野山川谷沢池浜島崎橋坂宮寺石岩泉森林岡丘里村";
    private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2026-10-01T09:00:00+09:00");

    private final long seed;
    private final Vocabulary words;

    public SyntheticRecords(long seed) {
        this.seed = seed;
        this.words = new Vocabulary(seed, TOPICS);
    }

    /** A UUIDv7 of its own; half of it random, as ids are, or they would all have one hash. */
    public static UUID id(int number) {
        long random = new SplittableRandom(number).nextLong();
        return new UUID(0x0199_8f3e_0000_7000L + ((long) number << 16), random >>> 2 | Long.MIN_VALUE);
    }

    public Municipality municipality(int number) {
        Random random = random(seed * 31 + number);
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
        Random random = random(seed * 1_000_003 + number);
        RecordType type = random.nextBoolean() ? RecordType.ISSUE : RecordType.INITIATIVE;
        int topic = topic(number);
        int place = random.nextInt(MUNICIPALITIES);
        int year = 2026 + random.nextInt(4);
        String title = phrase(topic, 2 + random.nextInt(3), random);
        List<String> fields = fields(topic, random);
        BudgetBand budget = one(BudgetBand.values(), random);
        WantedScope scope = one(WantedScope.values(), random);
        Stage stage = type == RecordType.INITIATIVE ? one(Stage.values(), random) : null;
        LocalDate contract = random.nextInt(3) == 0 ? LocalDate.of(year, 3, 31) : null;
        StringBuilder text = new StringBuilder(place(random)).append("地区では、");
        for (int sentences = 2 + random.nextInt(7) + version; sentences > 0; sentences--) {
            text.append(phrase(topic, 4 + random.nextInt(7), random)).append(one(ENDS, random));
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

    /** Seeds that follow each other would make the first numbers of {@link Random} nearly the same. */
    private static Random random(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    /** What a record is about. */
    int topic(int number) {
        return random(seed * 7_919 + number).nextInt(TOPICS);
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

    private static String place(Random random) {
        StringBuilder place = new StringBuilder();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            place.append(PLACES.charAt(random.nextInt(PLACES.length())));
        }
        return place.toString();
    }

    private String phrase(int topic, int length, Random random) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            phrase.append(random.nextBoolean() ? words.any(random) : words.of(topic, random));
            phrase.append(i + 1 < length ? PARTICLES[random.nextInt(PARTICLES.length)] : "");
        }
        return phrase.toString();
    }
}
