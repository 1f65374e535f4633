package jp.renkei.benchmarks.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.MatchFinder;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.VectorBuilder;
import jp.renkei.matching.view.CatalogueView;

/**
 * The list that {@code POST /similar} gives for an issue: the whole score, the floor, and 参考 after the matches. Each text of
 * the pool is a record of a municipality of its own of which nothing is known.
 *
 * @param answers what the texts of the pool are
 */
public record SimilarList(RecordType answers) implements Ranker {

    private static final int SHOWN = 20;
    private static final Epoch EPOCH = EpochSource.shipped();
    private static final SentenceWeights SENTENCES = new SentenceWeights(EPOCH.boilerplate());
    private static final VectorBuilder VECTORS = new VectorBuilder(EPOCH);

    @Override
    public String name() {
        return "Renkei's list as shown";
    }

    @Override
    public Ranking over(List<Text> pool) {
        CatalogueView view = new CatalogueView(new PostingsView());
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            CatalogueRecord record = record(new UUID(1, i), answers, Integer.toString(i), pool.get(i));
            places.put(record.id(), i);
            view.put(record, vector(pool.get(i)));
        }
        MatchFinder finder = new MatchFinder(view, new PairScorer(EPOCH));
        return query -> {
            RecordFacts facts =
                    RecordFacts.of(record(new UUID(0, 0), RecordType.ISSUE, "", query), MunicipalityFacts.of(null));
            TextVector text = vector(query);
            // The question itself may be in the pool.
            List<Entry> list = new ArrayList<>(finder.matches(facts, text, answers, SHOWN + 1, other -> true));
            list.addAll(finder.references(facts, text, answers, list.size(), SHOWN, other -> true));
            double[] scores = new double[pool.size()];
            for (int rank = 0; rank < list.size(); rank++) {
                scores[places.getOrDefault(list.get(rank).other(), 0)] = 1.0 / (rank + 1);
            }
            return scores;
        };
    }

    private static TextVector vector(Text text) {
        return VECTORS.build(TextAnalysis.frequencies(text.title(), text.body(), SENTENCES));
    }

    private static CatalogueRecord record(UUID id, RecordType type, String municipality, Text text) {
        return new CatalogueRecord(
                1,
                id,
                type,
                new MunicipalityRef(municipality, "", ""),
                text.title(),
                text.body(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Visibility.PUBLIC,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
