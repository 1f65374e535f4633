package jp.renkei.catalog.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the whole project may cost, in yen. */
@Schema(description = "What the whole project may cost, in yen (予算規模).")
public enum BudgetBand {
    UNDER_1M,
    UNDER_10M,
    UNDER_50M,
    UNDER_100M,
    OVER_100M
}
