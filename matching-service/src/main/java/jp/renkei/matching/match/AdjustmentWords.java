package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import jp.renkei.edge.language.Text;
import jp.renkei.matching.view.LiveRecord;

/** Says why an entry moved back. Thread-safe. */
@Singleton
class AdjustmentWords {

    private final HostLoad load;

    AdjustmentWords(HostLoad load) {
        this.load = load;
    }

    Text of(ListPolicy.Move move, LiveRecord record) {
        return switch (move.reason()) {
            case MUNICIPALITY_SHARE -> {
                String name = record.municipality().name();
                yield new Text(
                        "同じ自治体（%s）の候補は上位20件のうち%d件までとし、後ろに移しました。".formatted(name, ListPolicy.SHARE),
                        "Of the first 20 at most %d are of one municipality (%s); the others follow after them."
                                .formatted(ListPolicy.SHARE, name));
            }
            case BUSY_HOST -> {
                int issues = load.issues(record);
                Integer visits = record.hostCapacity();
                yield new Text(
                        "すでに多くの課題（%d件）に紹介されている取組です%s。同じくらい近い候補に順番を譲りました。"
                                .formatted(issues, visits == null ? "" : "（視察の受入れは月%d件まで）".formatted(visits)),
                        "Already shown to many issues (%d)%s: yields its place to matches that are about as close."
                                .formatted(
                                        issues,
                                        visits == null
                                                ? ""
                                                : "; the host receives %d visits a month".formatted(visits)));
            }
        };
    }
}
