package jp.renkei.notification.digest;

import java.util.UUID;
import jp.renkei.notification.match.Band;

/** What was decided about one pair. */
public record Decision(UUID match, Verdict verdict, Band band) {}
