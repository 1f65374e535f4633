package jp.renkei.benchmarks.http;

import jp.renkei.benchmarks.speed.Timings;

/**
 * The figures of one size.
 *
 * @param records how many records were live
 * @param read a list that is read
 * @param draft an unknown text
 * @param arrival from handing an event to the broker to reading the pair on the other side
 * @param taking how fast records are taken in
 * @param held what the service holds
 */
record ServiceFigures(int records, Read read, Draft draft, Timings arrival, Taking taking, Held held) {

    /**
     * @param bare one plain search, its terms at hand
     * @param list {@code GET …/matches}, the whole body, of a list that nobody asked for before
     * @param again the same, asked for once more
     * @param unchanged the same with an {@code ETag} that still holds
     */
    record Read(Timings bare, Timings list, Timings again, Timings unchanged) {}

    /**
     * @param bare analysis and one plain search
     * @param similar {@code POST /similar}
     * @param openSearch OpenSearch's {@code more_like_this} over REST, 20 hits without their texts
     */
    record Draft(Timings bare, Timings similar, Timings openSearch) {}

    /**
     * @param lists seconds until the lists of all records stood, from the first event on an empty service
     * @param index seconds in which the service builds its index anew from the topic
     * @param bareIndex seconds in which plain Lucene indexes the same texts with the same analyzers
     */
    record Taking(double lists, double index, double bareIndex) {}

    /**
     * @param residentMiB memory of the service's process, mapped files included
     * @param termBytes terms and postings on disk
     * @param indexBytes everything in the index's folder, stored sources included
     */
    record Held(long residentMiB, long peakMiB, long termBytes, long indexBytes) {}
}
