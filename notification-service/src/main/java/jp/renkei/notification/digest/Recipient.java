package jp.renkei.notification.digest;

import java.time.Instant;
import java.util.UUID;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.match.Band;

/**
 * Whom a digest is for; without the address, which nothing here needs.
 *
 * @param name of the municipality
 * @param since when the subscription was made
 */
public record Recipient(
        UUID subscription, String municipality, String name, Language language, Band minBand, Instant since) {}
