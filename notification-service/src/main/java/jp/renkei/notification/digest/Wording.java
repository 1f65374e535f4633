package jp.renkei.notification.digest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.calendar.JapanTime;
import org.jspecify.annotations.Nullable;

/** How values look in one language. Immutable. */
public record Wording(Language language, @Nullable URI linkBase) {

    private static final Pattern GUIDE =
            Pattern.compile("(?:（[^（）]*(?:目安|参考)）| \\([^()]*(?:a guide|for reference)\\))$");

    public String text(Text text) {
        return text.in(language);
    }

    public String monday(IsoWeek week) {
        return pattern("M月d日", "d MMMM yyyy").format(JapanTime.at(week.cutoff()));
    }

    public String mondays(List<IsoWeek> weeks) {
        return weeks.stream().map(this::monday).collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    public String moment(Instant instant) {
        return pattern("M月d日（E）H時mm分", "EEEE d MMMM HH:mm").format(JapanTime.at(instant));
    }

    public String score(BigDecimal score) {
        return score.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** For a line that says itself that this is a guide; empty for null. */
    public String guide(@Nullable Text text) {
        return text == null ? "" : GUIDE.matcher(text(text)).replaceFirst("");
    }

    public boolean hasLinks() {
        return linkBase != null;
    }

    /** The list of one's own record that the pair is in: a route of the matching service. */
    public String link(Item item) {
        String own = item.own().isIssue() ? "issues" : "initiatives";
        return "%s/api/v1/%s/%s/matches?kind=%s"
                .formatted(linkBase, own, item.own().id(), item.other().type());
    }

    public String id(UUID id) {
        return id.toString();
    }

    private DateTimeFormatter pattern(String ja, String en) {
        return DateTimeFormatter.ofPattern(language == Language.EN ? en : ja, language.locale());
    }
}
