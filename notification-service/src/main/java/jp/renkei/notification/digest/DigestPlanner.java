package jp.renkei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.match.Band;
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
    private final SectionWriter writer;
    private final int cap;

    DigestPlanner(KnownMatches matches, SectionWriter writer, DigestConfig config) {
        this.matches = matches;
        this.writer = writer;
        this.cap = config.digest().itemCap();
    }

    /** @param cutoff only what was known before is news */
    public DigestPlan plan(Recipient recipient, IsoWeek week, Instant cutoff, Ledger ledger) {
        List<KnownMatch> known = matches.of(recipient.municipality(), cutoff).stream()
                .sorted(CLOSEST_FIRST)
                .toList();
        Set<UUID> setAside = new HashSet<>();
        Map<UUID, Verdict> verdicts;
        List<Section> sections;
        boolean more;
        do {
            // What cannot be shown must not hold back weaker pairs either, so it is as if it were not there.
            List<KnownMatch> usable = known.stream()
                    .filter(match -> !setAside.contains(match.id()))
                    .toList();
            verdicts = verdicts(usable, recipient, cutoff, ledger);
            sections = new ArrayList<>();
            more = setAside.addAll(write(sections, verdicts, recipient, ledger));
        } while (more);
        List<Decision> decisions = decisions(known, verdicts, setAside, sections);
        return new DigestPlan(
                new Digest(recipient, week, cutoff, ledger.first(), ledger.inDoubt(), sections), decisions);
    }

    /** Adds the sections that have items; the pairs that cannot be shown. */
    private Set<UUID> write(List<Section> sections, Map<UUID, Verdict> verdicts, Recipient recipient, Ledger ledger) {
        Set<UUID> setAside = new HashSet<>();
        int items = 0;
        for (SectionKind kind : SectionKind.values()) {
            List<UUID> wanted = with(kind.verdict(), verdicts);
            int room = cap - items - kept(kind, verdicts);
            SectionWriter.Written written = writer.write(kind, wanted, recipient.municipality(), ledger, room, items);
            setAside.addAll(written.setAside());
            if (written.section().isPresent()) {
                sections.add(written.section().get());
                items += written.section().get().items().size();
            }
        }
        return setAside;
    }

    /** New pairs leave some places to changed ones, which would find none in weeks with much news. */
    private int kept(SectionKind kind, Map<UUID, Verdict> verdicts) {
        return kind == SectionKind.NEW
                ? Math.min(
                        cap / 2, with(SectionKind.CHANGED.verdict(), verdicts).size())
                : 0;
    }

    private static List<Decision> decisions(
            List<KnownMatch> known, Map<UUID, Verdict> verdicts, Set<UUID> setAside, List<Section> sections) {
        Set<UUID> shown = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::match)
                .collect(Collectors.toSet());
        return known.stream()
                .map(match -> new Decision(
                        match.id(),
                        setAside.contains(match.id()) ? Verdict.SET_ASIDE : verdict(match, verdicts, shown),
                        match.band()))
                .toList();
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
