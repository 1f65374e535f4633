package jp.renkei.benchmarks.corpus;

/** Where a project belongs: three fifths train, one tunes, one tests. Decided by its name alone, the same for ever. */
public enum Split {
    TRAIN,
    TUNE,
    TEST;

    private static final int PARTS = 5;

    /** Rests on {@link String#hashCode}, which the Java language fixes. */
    public static Split of(String name) {
        return switch (Math.floorMod(name.hashCode() * 31 + 7, PARTS)) {
            case 0 -> TEST;
            case 1 -> TUNE;
            default -> TRAIN;
        };
    }
}
