package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.catalogue.WantedScope;
import jp.renkei.matching.epoch.EpochWords;

/**
 * A country's records from a seed. Texts are sentences of real nouns, half of them from the record's topic, half as
 * common as in real texts; topics and their words follow Zipf's law, so that some lists overflow and others never fill.
 */
final class SyntheticRecords {

    private static final int MUNICIPALITIES = 1_741;
    private static final int LOUD = 4;
    private static final int TOPICS = 60;
    private static final int WORDS_OF_A_TOPIC = 40;
    private static final int TOO_COMMON_FOR_A_TOPIC = 150;
    private static final List<String> CODES = List.of(
            "S1-01", "S1-02", "S2-01", "S2-02", "S3-01", "S3-02", "S4-01", "S4-02", "S4-03", "S4-04", "S4-05", "S4-06");
    private static final List<String> SCHEMES =
            List.of("JOINT_STUDY", "SHARED_SYSTEM", "JOINT_PROCUREMENT", "INFORMATION_EXCHANGE", "PILOT_FIELD");
    private static final List<String> LINKS = List.of("の", "の", "の", "と", "や", "を", "に", "で", "は", "が", "など", "による");
    private static final List<String> ENDS =
            List.of("を行う。", "が必要である。", "を図る。", "となっている。", "を支援する。", "が求められる。", "を進める。", "している。", "につなげる。", "が課題である。");

    private final Random random;
    private final List<String> words =
            EpochWords.commonestFirst().stream().map(EpochWords.Word::word).toList();
    private final List<List<String>> topics = new ArrayList<>();

    SyntheticRecords(Random random) {
        this.random = random;
        for (int topic = 0; topic < TOPICS; topic++) {
            List<String> own = new ArrayList<>();
            while (own.size() < WORDS_OF_A_TOPIC) {
                own.add(words.get(TOO_COMMON_FOR_A_TOPIC + random.nextInt(words.size() - TOO_COMMON_FOR_A_TOPIC)));
            }
            topics.add(own);
        }
    }

    /** The parts of a record that its next version may keep or change. */
    record Draft(
            UUID id,
            boolean issue,
            int municipality,
            int topic,
            String title,
            List<String> sentences,
            long fieldsSeed,
            Visibility visibility) {

        Draft withText(String newTitle, List<String> text) {
            return new Draft(id, issue, municipality, topic, newTitle, text, fieldsSeed, visibility);
        }

        Draft withFields(long seed) {
            return new Draft(id, issue, municipality, topic, title, sentences, seed, visibility);
        }

        Draft withVisibility(Visibility wanted) {
            return new Draft(id, issue, municipality, topic, title, sentences, fieldsSeed, wanted);
        }
    }

    Draft draft(UUID id) {
        int topic = zipf(TOPICS, 8);
        List<String> text = new ArrayList<>();
        for (int n = 2 + random.nextInt(5); n > 0; n--) {
            text.add(sentence(topic));
        }
        return new Draft(
                id,
                random.nextInt(5) < 3,
                // Some municipalities write much about the same, and would flood the lists of others.
                random.nextInt(4) == 0 ? topic % LOUD : random.nextInt(MUNICIPALITIES),
                topic,
                title(topic),
                text,
                random.nextLong(),
                Visibility.PUBLIC);
    }

    /** One sentence said otherwise, or everything. */
    Draft rewritten(Draft draft) {
        if (random.nextInt(3) == 0) {
            Draft other = draft(draft.id());
            return draft.withText(other.title(), other.sentences());
        }
        List<String> text = new ArrayList<>(draft.sentences());
        text.set(random.nextInt(text.size()), sentence(draft.topic()));
        return draft.withText(draft.title(), text);
    }

    CatalogueRecord record(Draft draft, long version) {
        Random fields = new Random(draft.fieldsSeed());
        Municipality of = municipality(draft.municipality(), 1, draft.municipality());
        String text = String.join("", draft.sentences());
        RecordFixture record = draft.issue()
                ? RecordFixture.issue(of, draft.title(), text)
                : RecordFixture.initiative(of, draft.title(), text)
                        .stage(Stage.values()[fields.nextInt(Stage.values().length)]);
        int from = 2025 + fields.nextInt(4);
        record.id(draft.id())
                .version(version)
                .visibility(draft.visibility())
                .years(from, from + fields.nextInt(3))
                .budget(BudgetBand.values()[fields.nextInt(BudgetBand.values().length)])
                .confirmed("202" + (3 + fields.nextInt(4)) + "-0" + (1 + fields.nextInt(9)) + "-15");
        if (fields.nextInt(4) > 0) {
            record.policyFields(CODES.get(draft.topic() % CODES.size()));
        } else {
            record.suggested(CODES.get(fields.nextInt(CODES.size())));
        }
        if (fields.nextInt(2) == 0) {
            record.schemes(SCHEMES.get(fields.nextInt(SCHEMES.size())));
        }
        if (fields.nextInt(3) == 0) {
            record.scope(WantedScope.values()[fields.nextInt(WantedScope.values().length)]);
        }
        if (fields.nextInt(5) == 0) {
            record.contractEnds(from + "-03-31");
        }
        return record.build();
    }

    int municipalities() {
        return MUNICIPALITIES;
    }

    /** @param figures what population, place and money are drawn from */
    Municipality municipality(int number, long version, long figures) {
        Random facts = new Random(figures * 31 + 7);
        int population = (int) Math.round(Math.pow(10, 3 + facts.nextDouble() * 2.7));
        return new Municipality(
                version,
                String.format("%06d", number),
                "第" + number + "市",
                "CITY",
                new Municipality.Prefecture(String.format("%02d", number % 47 + 1), "県"),
                31 + facts.nextInt(140) / 10.0,
                130 + facts.nextInt(150) / 10.0,
                population,
                (int) (population * (0.2 + facts.nextDouble() / 4)),
                facts.nextInt(120) / 100.0);
    }

    private String title(int topic) {
        return ofTopic(topic) + "の" + ofTopic(topic) + "と" + ofTopic(topic);
    }

    private String sentence(int topic) {
        StringBuilder sentence = new StringBuilder();
        for (int n = 4 + random.nextInt(5); n > 0; n--) {
            sentence.append(random.nextBoolean() ? ofTopic(topic) : common());
            sentence.append(n > 1 ? oneOf(LINKS) : oneOf(ENDS));
        }
        return sentence.toString();
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String ofTopic(int topic) {
        return topics.get(topic).get(zipf(WORDS_OF_A_TOPIC, 2));
    }

    private String common() {
        return words.get(zipf(words.size(), 20));
    }

    /** A number under {@code bound} whose chance falls with its size: 1 / (n + flat). */
    private int zipf(int bound, int flat) {
        double u = random.nextDouble();
        return Math.min(bound - 1, (int) (flat * Math.pow((bound + flat) / (double) flat, u)) - flat);
    }
}
