package jp.renkei.matching.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BestEntriesTest {

    private static final int SHARE = 5;

    private record Offer(Entry entry, String municipality) {}

    @Test
    void whateverTheOrderTheBestOfEachShareStay() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Offer> offers = new ArrayList<>();
            for (int i = random.nextInt(120); i > 0; i--) {
                offers.add(new Offer(
                        new Entry(new UUID(round, i), random.nextInt(60)),
                        "m" + random.nextInt(1 + random.nextInt(9))));
            }
            BestEntries best = new BestEntries(20, SHARE);
            offers.forEach(offer -> best.offer(offer.entry(), offer.municipality()));
            assertThat(best.sorted()).isEqualTo(sortedAndThinned(offers));
        }
    }

    /** One municipality with 300 near-duplicates leaves room for everybody else. */
    @Test
    void nobodyFloodsAList() {
        BestEntries best = new BestEntries(50, SHARE);
        for (int i = 0; i < 300; i++) {
            best.offer(new Entry(new UUID(1, i), 900), "loud");
            best.offer(new Entry(new UUID(2, i), 300), "quiet" + i);
        }
        assertThat(best.sorted())
                .hasSize(50)
                .filteredOn(entry -> entry.score() == 900)
                .hasSize(SHARE);
    }

    private static List<Entry> sortedAndThinned(List<Offer> offers) {
        Map<Entry, String> of = new HashMap<>();
        offers.forEach(offer -> of.put(offer.entry(), offer.municipality()));
        List<Entry> all = new ArrayList<>(of.keySet());
        Collections.sort(all);
        Map<String, Integer> taken = new HashMap<>();
        all.removeIf(entry -> taken.merge(of.getOrDefault(entry, ""), 1, Integer::sum) > SHARE);
        return all.subList(0, Math.min(20, all.size()));
    }
}
