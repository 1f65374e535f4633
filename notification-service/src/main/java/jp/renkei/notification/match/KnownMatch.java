package jp.renkei.notification.match;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shown pair as the planning sees it.
 *
 * @param foundAt begin of the present spell of being shown
 * @param lastNewsAt when it was found or last changed its band
 * @param bandBefore the band at the moment that was asked for; null when the pair was not known then
 * @param withdrawn whether one of its records has left the catalogue since
 */
public record KnownMatch(
        UUID id,
        BigDecimal score,
        Band band,
        Instant foundAt,
        Instant lastNewsAt,
        @Nullable Band bandBefore,
        boolean withdrawn) {}
