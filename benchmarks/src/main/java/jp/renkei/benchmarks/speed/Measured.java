package jp.renkei.benchmarks.speed;

/**
 * The figures of one size.
 *
 * @param records how many records were live
 * @param core one plain search, its terms at hand
 * @param arrival a new record, both sides
 * @param event a changed text, both sides
 * @param bareDraft analysis of an unknown text and one plain search
 * @param draft analysis of an unknown text and the best 20 by the product
 * @param rebuild all lists of one record
 * @param rebuilt how many records the last one was measured on
 * @param rows rows written per event
 * @param bytes heap per record of the view: texts, facts and postings
 * @param resident memory of the whole process in MiB, mapped files included
 */
record Measured(
        int records,
        Timings core,
        Timings arrival,
        Timings event,
        Timings bareDraft,
        Timings draft,
        Timings rebuild,
        int rebuilt,
        double rows,
        long bytes,
        long resident) {}
