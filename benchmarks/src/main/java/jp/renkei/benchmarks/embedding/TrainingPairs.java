package jp.renkei.benchmarks.embedding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.Corpora;
import jp.renkei.benchmarks.corpus.CouncilQuestion;
import jp.renkei.benchmarks.corpus.OlderReview;
import jp.renkei.benchmarks.corpus.Review;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.corpus.SynonymGroup;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.corpus.TrainingTopic;

/** Texts that belong together. */
final class TrainingPairs {

    private static final int SHORTEST_PURPOSE = 10;

    /** Of a group of synonyms so many are paired with each other. */
    private static final int MOST_SYNONYMS = 6;

    private TrainingPairs() {}

    /** @param group the same for texts that must not count as each other's wrong answers */
    record TextPair(Text first, Text second, String group) {}

    /**
     * Pairs of one kind of text; a batch is taken from one source, so that wrong answers are of the kind of the right one.
     *
     * @param share how much of the source is seen in each pass; more than 1 repeats it
     */
    record Source(String name, double share, List<TextPair> pairs) {}

    /** Nothing of what tunes or tests. */
    static List<Source> of(Corpora corpora, List<TrainingTopic> topics) {
        List<CouncilQuestion> questions = corpora.councilQuestions().stream()
                .filter(row -> row.split() == Split.TRAIN)
                .toList();
        return List.of(
                source("project reviews", 2, ofReviews(corpora.reviews().rows(Split.TRAIN))),
                source("earlier project reviews", 1, ofOlderReviews(corpora.olderReviews())),
                source("council questions and answers", 1, ofAnswers(questions)),
                source("council subjects and questions", 0.34, ofSubjects(questions)),
                source("synonyms", 1, ofSynonyms(corpora.synonymGroups())),
                source("municipal topics", 3, ofTopics(topics)));
    }

    private static Source source(String name, double share, List<TextPair> pairs) {
        return new Source(name, share, List.copyOf(new LinkedHashSet<>(pairs)));
    }

    private static List<TextPair> ofReviews(List<Review> rows) {
        List<TextPair> pairs = new ArrayList<>();
        for (Review row : rows) {
            Text name = plain(row.name());
            Text issue = plain(row.issue());
            Text overview = plain(row.overview());
            pairs.add(new TextPair(issue, overview, row.name()));
            pairs.add(new TextPair(name, overview, row.name()));
            pairs.add(new TextPair(name, issue, row.name()));
            if (row.purpose().length() > SHORTEST_PURPOSE) {
                pairs.add(new TextPair(issue, plain(row.purpose()), row.name()));
                pairs.add(new TextPair(plain(row.purpose()), overview, row.name()));
            }
        }
        return pairs;
    }

    private static List<TextPair> ofOlderReviews(List<OlderReview> rows) {
        List<TextPair> pairs = new ArrayList<>();
        for (OlderReview row : rows) {
            Text overview = plain(row.overview());
            pairs.add(new TextPair(plain(row.name()), overview, row.name()));
            if (row.purpose().length() > SHORTEST_PURPOSE) {
                pairs.add(new TextPair(plain(row.purpose()), overview, row.name()));
            }
            if (!row.goals().isEmpty()) {
                pairs.add(new TextPair(plain(row.goals()), overview, row.name()));
            }
        }
        return pairs;
    }

    private static List<TextPair> ofAnswers(List<CouncilQuestion> rows) {
        return rows.stream()
                .map(row -> new TextPair(plain(row.question()), plain(row.answer()), group(row)))
                .toList();
    }

    private static List<TextPair> ofSubjects(List<CouncilQuestion> rows) {
        return rows.stream()
                .filter(row -> !row.subject().isEmpty())
                .map(row -> new TextPair(plain(row.subject()), plain(row.question()), group(row)))
                .toList();
    }

    private static String group(CouncilQuestion row) {
        return row.subject().isEmpty() ? row.question() : row.meeting() + " " + row.subject();
    }

    private static List<TextPair> ofSynonyms(List<SynonymGroup> groups) {
        List<TextPair> pairs = new ArrayList<>();
        for (SynonymGroup group : groups) {
            List<Text> words = group.words().stream()
                    .limit(MOST_SYNONYMS)
                    .map(TrainingPairs::plain)
                    .toList();
            addEachWithEach(words, group.id(), pairs);
        }
        return pairs;
    }

    private static List<TextPair> ofTopics(List<TrainingTopic> topics) {
        List<TextPair> pairs = new ArrayList<>();
        for (TrainingTopic topic : topics) {
            List<Text> told = Stream.concat(
                            topic.issues().stream().map(TrainingTopic.Telling::text), topic.initiatives().stream())
                    .toList();
            addEachWithEach(told, topic.name(), pairs);
        }
        return pairs;
    }

    private static void addEachWithEach(List<Text> texts, String group, List<TextPair> pairs) {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                pairs.add(new TextPair(texts.get(i), texts.get(j), group));
            }
        }
    }

    private static Text plain(String body) {
        return new Text("", "", body);
    }

    /** All texts of some sources, each once. */
    static Set<Text> texts(List<Source> sources) {
        Set<Text> texts = new LinkedHashSet<>();
        for (Source source : sources) {
            for (TextPair pair : source.pairs()) {
                texts.add(pair.first());
                texts.add(pair.second());
            }
        }
        return texts;
    }
}
