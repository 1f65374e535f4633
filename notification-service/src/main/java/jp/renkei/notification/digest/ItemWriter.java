package jp.renkei.notification.digest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;
import jp.renkei.edge.language.Text;
import jp.renkei.notification.catalogue.KnownMunicipalities;
import jp.renkei.notification.catalogue.KnownMunicipalities.Name;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.match.Explanation;
import jp.renkei.notification.match.Explanation.Against;
import jp.renkei.notification.match.Explanation.End;
import jp.renkei.notification.match.Explanation.Factor;
import jp.renkei.notification.match.Explanation.Home;
import jp.renkei.notification.match.Explanation.Scheme;
import jp.renkei.notification.text.PlainLine;
import org.jspecify.annotations.Nullable;

/** Turns explanations to the side of one municipality, with present titles. */
final class ItemWriter {

    private static final int TITLE_COLUMNS = 160;
    private static final int NAME_COLUMNS = 40;
    private static final int LABEL_COLUMNS = 800;

    /** Stands for the name of a prefecture that nobody has told us. */
    private static final String UNKNOWN = "―";

    /** A further reason that adds less is not worth a line. */
    private static final BigDecimal WORTH_SAYING = BigDecimal.ONE;

    private final String municipality;
    private final Map<UUID, String> titles;
    private final KnownMunicipalities municipalities;

    ItemWriter(String municipality, Map<UUID, String> titles, KnownMunicipalities municipalities) {
        this.municipality = municipality;
        this.titles = titles;
        this.municipalities = municipalities;
    }

    /** The number is 0 until the place in the mail is known. */
    Item write(Explanation match, @Nullable Band before) {
        boolean ownIsFirst = match.ends().getFirst().municipality().code().equals(municipality);
        Party own = party(ownIsFirst ? match.ends().getFirst() : match.ends().getLast());
        Party other = party(ownIsFirst ? match.ends().getLast() : match.ends().getFirst());
        return new Item(
                0,
                match.id(),
                own,
                other,
                match.score(),
                match.band(),
                before,
                reasons(match.factors()),
                match.against().stream()
                        .min(Comparator.comparing(Against::points))
                        .map(against -> plain(against.label()))
                        .orElse(null),
                match.timing() == null ? null : plain(match.timing().label()),
                Optional.ofNullable(match.schemes()).orElse(List.of()).stream()
                        .findFirst()
                        .map(ItemWriter::plain)
                        .orElse(null));
    }

    private Party party(End end) {
        Home home = end.municipality();
        String name = or(home.name(), home, Name::municipality, home.code());
        String prefecture = or(home.prefecture(), home, Name::prefecture, UNKNOWN);
        return new Party(
                end.id(),
                end.type(),
                PlainLine.of(titles.getOrDefault(end.id(), end.title()), TITLE_COLUMNS),
                end.sample(),
                home.code(),
                PlainLine.of(name, NAME_COLUMNS),
                PlainLine.of(prefecture, NAME_COLUMNS));
    }

    /** What the event says, else what the catalogue says, else a stand-in. */
    private String or(@Nullable String told, Home home, Function<Name, String> known, String standIn) {
        return told == null ? municipalities.name(home.code()).map(known).orElse(standIn) : told;
    }

    private static List<Text> reasons(List<Factor> factors) {
        List<Factor> strongestFirst = factors.stream()
                .filter(factor -> factor.points().signum() > 0)
                .sorted(Comparator.comparing(Factor::points).reversed())
                .toList();
        SequencedSet<Text> reasons = new LinkedHashSet<>();
        for (Factor factor : strongestFirst) {
            if (reasons.isEmpty() || factor.points().compareTo(WORTH_SAYING) >= 0) {
                reasons.add(plain(factor.label()));
            }
        }
        return reasons.stream().limit(Room.MOST_REASONS).toList();
    }

    private static Text plain(Text label) {
        return new Text(PlainLine.of(label.ja(), LABEL_COLUMNS), PlainLine.of(label.en(), LABEL_COLUMNS));
    }

    private static Scheme plain(Scheme scheme) {
        return new Scheme(
                plain(scheme.label()),
                scheme.article() == null ? null : plain(scheme.article()),
                scheme.leadTime() == null ? null : plain(scheme.leadTime()));
    }
}
