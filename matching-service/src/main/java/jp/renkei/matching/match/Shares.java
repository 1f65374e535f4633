package jp.renkei.matching.match;

/** Shares for readers: three decimals. Stateless. */
final class Shares {

    private static final double THOUSAND = 1000;

    private Shares() {}

    /** 0 for a share of nothing. */
    static double of(long part, long whole) {
        return whole == 0 ? 0 : rounded(part / (double) whole);
    }

    static double rounded(double share) {
        return Math.round(share * THOUSAND) / THOUSAND;
    }
}
