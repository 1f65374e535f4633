package jp.renkei.notification.calendar;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which day of a week the digest goes out: on the chosen weekday, or on the next working day. A day that moves into the
 * next week is that week's one digest, and the week it left has none. Thread-safe.
 */
@Singleton
public class SendDayPolicy {

    /** No run of days off is longer, so a day moves by two weeks at most. */
    private static final int WEEKS_BACK = 2;

    private final WorkingDays workingDays;

    public SendDayPolicy(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public Optional<LocalDate> dayIn(IsoWeek week, DayOfWeek chosen) {
        return Stream.iterate(-WEEKS_BACK, back -> back <= 0, back -> back + 1)
                .map(back -> workingDays.onOrAfter(week.plus(back).day(chosen)))
                .filter(day -> IsoWeek.of(day).equals(week))
                .min(Comparator.naturalOrder());
    }

    /**
     * The weekdays whose digest of this week may go out now, if the hour is right. A digest that was missed may go out on
     * each later working day of the same week.
     */
    public Set<DayOfWeek> dueOn(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        Set<DayOfWeek> due = EnumSet.noneOf(DayOfWeek.class);
        if (workingDays.isWorkingDay(today)) {
            Arrays.stream(DayOfWeek.values())
                    .filter(chosen -> dayIn(IsoWeek.of(today), chosen)
                            .filter(day -> !day.isAfter(today))
                            .isPresent())
                    .forEach(due::add);
        }
        return due;
    }
}
