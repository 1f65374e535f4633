package jp.renkei.catalog.record;

/** What the whole project may cost, in yen. */
public enum BudgetBand {
    UNDER_1M,
    UNDER_10M,
    UNDER_50M,
    UNDER_100M,
    OVER_100M
}
