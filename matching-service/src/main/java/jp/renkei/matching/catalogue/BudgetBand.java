package jp.renkei.matching.catalogue;

/** Yen for the whole project; the order is from small to large. */
public enum BudgetBand {
    UNDER_1M,
    UNDER_10M,
    UNDER_50M,
    UNDER_100M,
    OVER_100M
}
