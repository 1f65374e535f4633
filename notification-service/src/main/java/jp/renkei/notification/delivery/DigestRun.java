package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.subscription.Subscription;

/** This week's digests at an operator's word: by the same reservations as the schedule's, so nobody gets two. Thread-safe. */
@ApplicationScoped
class DigestRun {

    private final Reservations reservations;
    private final DigestDispatcher dispatcher;
    private final RunReport report;
    private final DeliveryTiming timing;

    DigestRun(Reservations reservations, DigestDispatcher dispatcher, RunReport report, DeliveryTiming timing) {
        this.reservations = reservations;
        this.dispatcher = dispatcher;
        this.report = report;
        this.timing = timing;
    }

    RunResponse run(RunRequest request) {
        Instant now = timing.now();
        IsoWeek week = IsoWeek.of(now);
        Instant cutoff = "now".equals(request.cutoff()) ? now : week.cutoff();
        boolean dryRun = Boolean.TRUE.equals(request.dryRun());
        List<RunResponse.Line> lines = new ArrayList<>();
        for (Subscription subscription : report.weekly(request.municipality())) {
            lines.add(dryRun ? report.wouldBe(subscription, week, cutoff) : send(subscription, week, cutoff));
        }
        return new RunResponse(week.toString(), JapanTime.at(cutoff).toOffsetDateTime(), dryRun, lines);
    }

    private RunResponse.Line send(Subscription subscription, IsoWeek week, Instant cutoff) {
        Optional<UUID> reserved = reservations.reserve(subscription, week, cutoff);
        reserved.ifPresent(dispatcher::dispatch);
        return report.done(subscription, week, reserved.isPresent());
    }
}
