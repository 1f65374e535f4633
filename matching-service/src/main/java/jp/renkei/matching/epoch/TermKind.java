package jp.renkei.matching.epoch;

/** The ways in which a text is cut; each has its own statistics and its own share of the similarity. */
public enum TermKind {
    WORD,
    BIGRAM,
    TRIGRAM,
    /** A single kanji: 漏水 and 断水 share no word and no pair, but 水. */
    KANJI;

    private static final TermKind[] ALL = values();
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    /**
     * A 64-bit fingerprint of a term of this kind; terms are known by it everywhere in memory. The same on every
     * machine: FNV-1a over the UTF-16 code units, with the last round of MurmurHash3 to spread the bits.
     */
    public long fingerprint(CharSequence term) {
        long hash = (FNV_OFFSET ^ (ordinal() + 1)) * FNV_PRIME;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        hash *= 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        // The lowest two bits keep the kind, so that a fingerprint says which part of a vector it belongs to.
        return hash == 0 ? ordinal() : (hash & ~3L) | ordinal();
    }

    public static TermKind of(long fingerprint) {
        return ALL[(int) (fingerprint & 3)];
    }
}
