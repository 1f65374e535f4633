package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.list.ListCensus;
import jp.renkei.matching.list.ListCensus.ListSize;
import jp.renkei.matching.list.ListCensus.Standing;
import jp.renkei.matching.match.StatisticsResponse.Coverage;
import jp.renkei.matching.match.StatisticsResponse.ListStatistics;
import jp.renkei.matching.match.StatisticsResponse.SmallMunicipalities;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Counts lists and who is in them. Thread-safe. */
@Singleton
class StatisticsReader {

    private static final int SMALL = 10_000;
    private static final Duration LONG = Duration.ofMillis(500);

    /** So many times as long as counting took. */
    private static final int REST = 50;

    private final CurrentIndex index;
    private final ListCensus census;
    private final Clock clock;
    private volatile @Nullable Answer answer;

    private record Answer(StatisticsResponse statistics, Instant validUntil) {}

    StatisticsReader(CurrentIndex index, ListCensus census, Clock clock) {
        this.index = index;
        this.census = census;
        this.clock = clock;
    }

    /** Counted at once; where counting takes long, the last answer stands for a while. */
    StatisticsResponse read() {
        CatalogueView view = index.get().view();
        Answer last = answer;
        Instant start = clock.instant();
        if (last != null && start.isBefore(last.validUntil())) {
            return last.statistics();
        }
        StatisticsResponse statistics = count(view);
        Duration took = Duration.between(start, clock.instant());
        answer = new Answer(statistics, took.compareTo(LONG) < 0 ? start : start.plus(took.multipliedBy(REST)));
        return statistics;
    }

    private StatisticsResponse count(CatalogueView view) {
        List<ListSize> sizes = census.sizes().stream()
                .filter(list -> view.find(list.key().owner()).isPresent())
                .toList();
        Set<UUID> inSmall = inSmallMunicipalities(view, sizes);
        List<Standing> standings = census.standings();
        List<ListStatistics> lists = new ArrayList<>();
        for (RecordType ownerType : RecordType.values()) {
            for (RecordType kind : RecordType.values()) {
                List<Standing> ofKind = standings.stream()
                        .filter(s -> s.ownerType() == ownerType && s.kind() == kind)
                        .toList();
                lists.add(lists(sizes, ofKind, inSmall, ownerType, kind));
            }
        }
        return new StatisticsResponse(
                OffsetDateTime.now(clock.withZone(FiscalYear.ZONE)), coverage(view, sizes), lists);
    }

    private static Coverage coverage(CatalogueView view, List<ListSize> sizes) {
        Set<UUID> some = new HashSet<>();
        Set<UUID> useful = new HashSet<>();
        for (ListSize list : sizes) {
            if (list.shown() > 0) {
                some.add(list.key().owner());
            }
            if (list.shown() > 0 && Band.of(list.best()) != Band.LOW) {
                useful.add(list.key().owner());
            }
        }
        int records = view.size();
        return new Coverage(records, some.size(), useful.size(), Shares.of(useful.size(), records));
    }

    private static ListStatistics lists(
            List<ListSize> sizes, List<Standing> standings, Set<UUID> inSmall, RecordType ownerType, RecordType kind) {
        int lists = 0;
        int empty = 0;
        long suggestions = 0;
        long toSmall = 0;
        for (ListSize list : sizes) {
            if (list.key().ownerType() == ownerType && list.key().kind() == kind) {
                lists++;
                empty += list.shown() == 0 ? 1 : 0;
                suggestions += list.shown();
                toSmall += inSmall.contains(list.key().owner()) ? list.shown() : 0;
            }
        }
        long ofSmall = standings.stream()
                .filter(s -> inSmall.contains(s.record()))
                .mapToLong(Standing::lists)
                .sum();
        int candidates = (int) sizes.stream()
                .filter(l -> l.key().ownerType() == kind && l.key().kind() == kind)
                .count();
        return new ListStatistics(
                ownerType,
                kind,
                lists,
                empty,
                suggestions,
                new SmallMunicipalities(
                        toSmall, Shares.of(toSmall, suggestions), ofSmall, Shares.of(ofSmall, suggestions)),
                SpreadMeasure.of(
                        candidates, standings.stream().map(Standing::lists).toList()));
    }

    private static Set<UUID> inSmallMunicipalities(CatalogueView view, List<ListSize> sizes) {
        Map<String, Boolean> small = new HashMap<>();
        Set<UUID> records = new HashSet<>();
        for (ListSize list : sizes) {
            UUID owner = list.key().owner();
            view.find(owner)
                    .filter(r -> small.computeIfAbsent(r.municipality().code(), code -> isSmall(view, code)))
                    .ifPresent(r -> records.add(owner));
        }
        return records;
    }

    private static boolean isSmall(CatalogueView view, String code) {
        Municipality municipality = view.municipality(code);
        Integer population = municipality == null ? null : municipality.population();
        return population != null && population < SMALL;
    }
}
