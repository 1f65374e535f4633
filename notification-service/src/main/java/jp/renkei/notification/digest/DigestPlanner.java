package jp.renkei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.catalogue.KnownRecords;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.match.Explanation;
import jp.renkei.notification.match.KnownMatch;
import jp.renkei.notification.match.KnownMatches;

/** Plans a digest from what is known now. Reads only; callers hold the transaction. Thread-safe. */
@ApplicationScoped
public class DigestPlanner {

    private static final Comparator<KnownMatch> CLOSEST_FIRST = Comparator.comparing(KnownMatch::score)
            .reversed()
            .thenComparing(KnownMatch::foundAt)
            .thenComparing(match -> match.id().toString());

    private final KnownMatches matches;
    private final KnownRecords records;
    private final int sectionCap;

    DigestPlanner(KnownMatches matches, KnownRecords records, DigestConfig config) {
        this.matches = matches;
        this.records = records;
        this.sectionCap = config.digest().sectionCap();
    }

    /** @param cutoff only what was known before is news */
    public DigestPlan plan(Recipient recipient, IsoWeek week, Instant cutoff, Ledger ledger) {
        List<KnownMatch> known = matches.of(recipient.municipality(), cutoff).stream()
                .sorted(CLOSEST_FIRST)
                .toList();
        Map<UUID, Verdict> verdicts = verdicts(known, recipient, cutoff, ledger);
        Map<SectionKind, List<UUID>> wanted = Map.of(
                SectionKind.NEW, with(Verdict.NEW, verdicts), SectionKind.CHANGED, with(Verdict.CHANGED, verdicts));
        List<Section> sections = sections(recipient, ledger, wanted);
        Set<UUID> shown = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::match)
                .collect(Collectors.toSet());
        List<Decision> decisions = known.stream()
                .map(match -> new Decision(match.id(), verdict(match, verdicts, shown), match.band()))
                .toList();
        return new DigestPlan(
                new Digest(recipient, week, cutoff, ledger.first(), ledger.inDoubt(), sections), decisions);
    }

    private static Map<UUID, Verdict> verdicts(
            List<KnownMatch> known, Recipient recipient, Instant cutoff, Ledger ledger) {
        Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
        boolean better = false;
        for (KnownMatch match : known) {
            Verdict verdict = PlanningPolicy.decide(match, recipient, ledger, cutoff);
            verdicts.put(match.id(), verdict);
            better |= verdict.isNews() && match.band() != Band.LOW;
        }
        if (!LowBandPolicy.admits(better, recipient, ledger, cutoff)) {
            known.stream()
                    .filter(match -> match.band() == Band.LOW)
                    .forEach(match -> verdicts.replace(match.id(), Verdict.NEW, Verdict.BELOW_BAND));
        }
        return verdicts;
    }

    private List<Section> sections(Recipient recipient, Ledger ledger, Map<SectionKind, List<UUID>> wanted) {
        Map<SectionKind, List<UUID>> chosen = new LinkedHashMap<>();
        for (SectionKind kind : SectionKind.values()) {
            chosen.put(
                    kind,
                    wanted.getOrDefault(kind, List.of()).stream()
                            .limit(sectionCap)
                            .toList());
        }
        Map<UUID, Explanation> explanations = matches.explanations(
                chosen.values().stream().flatMap(List::stream).toList());
        ItemWriter writer = new ItemWriter(recipient.municipality(), titles(explanations));
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (SectionKind kind : SectionKind.values()) {
            List<Item> items = new ArrayList<>();
            for (UUID id : chosen.getOrDefault(kind, List.of())) {
                Explanation explanation = explanations.get(id);
                if (explanation != null) {
                    items.add(writer.write(++number, explanation, ledger.told().get(id)));
                }
            }
            if (!items.isEmpty()) {
                sections.add(new Section(
                        kind, items, wanted.getOrDefault(kind, List.of()).size()));
            }
        }
        return sections;
    }

    private Map<UUID, String> titles(Map<UUID, Explanation> explanations) {
        return records.titles(explanations.values().stream()
                .flatMap(explanation -> explanation.ends().stream())
                .map(Explanation.End::id)
                .distinct()
                .toList());
    }

    private static List<UUID> with(Verdict verdict, Map<UUID, Verdict> verdicts) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Verdict verdict(KnownMatch match, Map<UUID, Verdict> verdicts, Set<UUID> shown) {
        Verdict verdict = verdicts.getOrDefault(match.id(), Verdict.WITHDRAWN);
        return verdict.isNews() && !shown.contains(match.id()) ? Verdict.OVER_CAP : verdict;
    }
}
