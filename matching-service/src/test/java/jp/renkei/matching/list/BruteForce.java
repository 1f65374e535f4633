package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/**
 * The lists as they must be: every pair is scored, every list sorted whole, thinned and cut. Shares nothing with the maintained
 * lists but the records and the score of a pair.
 */
final class BruteForce {

    private final PairScorer scorer;
    private final List<LiveRecord> records = new ArrayList<>();
    private final List<int[]> terms = new ArrayList<>();
    private final List<short[]> weights = new ArrayList<>();
    private final List<TextVector> texts = new ArrayList<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<List<Entry>> matches = new ArrayList<>();

    private BruteForce(CatalogueView view, PairScorer scorer, Collection<UUID> live) {
        this.scorer = scorer;
        for (UUID id : live) {
            TextVector text = view.text(id).orElseThrow();
            records.add(view.find(id).orElseThrow());
            terms.add(Arrays.stream(text.terms())
                    .mapToInt(term -> numbers.computeIfAbsent(term, t -> numbers.size()))
                    .toArray());
            weights.add(text.weights());
            texts.add(text);
            matches.add(new ArrayList<>());
        }
    }

    /** The lists of all live records, both kinds, at most {@code size} entries each. */
    static Map<ListKey, List<Entry>> lists(CatalogueView view, PairScorer scorer, Collection<UUID> live, int size) {
        BruteForce all = new BruteForce(view, scorer, live);
        IntStream.range(0, all.records.size()).parallel().forEach(all::scoreWithThoseAfter);
        Map<ListKey, List<Entry>> lists = new HashMap<>();
        for (RecordType kind : RecordType.values()) {
            for (int i = 0; i < all.records.size(); i++) {
                LiveRecord owner = all.records.get(i);
                lists.put(new ListKey(owner.id(), owner.type(), kind), all.list(i, view, kind, size));
            }
        }
        return lists;
    }

    /** What of the product of two texts does not come from their terms. */
    private static int besideTerms(TextVector one, TextVector two) {
        int sum = 0;
        for (int k = 0; k < one.dense().length; k++) {
            sum += one.dense()[k] * two.dense()[k];
        }
        return TextVector.DENSE_FACTOR * sum - one.common() - two.common();
    }

    private void scoreWithThoseAfter(int i) {
        int[] dense = new int[numbers.size()];
        for (int t = 0; t < terms.get(i).length; t++) {
            dense[terms.get(i)[t]] = weights.get(i)[t];
        }
        ScoreSheet sheet = new ScoreSheet();
        LiveRecord one = records.get(i);
        for (int j = i + 1; j < records.size(); j++) {
            LiveRecord two = records.get(j);
            if (one.municipality().code().equals(two.municipality().code())) {
                continue;
            }
            int product = product(dense, terms.get(j), weights.get(j)) + besideTerms(texts.get(i), texts.get(j));
            scorer.score(one.facts(), two.facts(), product, sheet);
            if (sheet.matches()) {
                add(i, new Entry(two.id(), sheet.total()));
                add(j, new Entry(one.id(), sheet.total()));
            }
        }
    }

    private static int product(int[] dense, int[] terms, short[] weights) {
        int sum = 0;
        for (int t = 0; t < terms.length; t++) {
            sum += dense[terms[t]] * weights[t];
        }
        return sum;
    }

    private void add(int of, Entry entry) {
        List<Entry> list = matches.get(of);
        synchronized (list) {
            list.add(entry);
        }
    }

    private List<Entry> list(int of, CatalogueView view, RecordType kind, int size) {
        List<Entry> list = new ArrayList<>(matches.get(of));
        list.removeIf(e -> view.find(e.other()).orElseThrow().type() != kind);
        Collections.sort(list);
        Map<String, Integer> taken = new HashMap<>();
        list.removeIf(e -> {
            String municipality =
                    view.find(e.other()).orElseThrow().municipality().code();
            return taken.merge(municipality, 1, Integer::sum) > MatchFinder.SHARE;
        });
        return List.copyOf(list.subList(0, Math.min(size, list.size())));
    }
}
