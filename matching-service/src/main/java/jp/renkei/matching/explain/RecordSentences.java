package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.text.VectorBuilder;

/** The sentences of a record with a subject of their own, each with its vector under one epoch. Immutable. */
final class RecordSentences {

    /** In UTF-16 units; a shorter one says too little, a longer one is cut at a comma. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 60;

    /** Of a text, the first ones tell enough. */
    private static final int MOST = 40;

    private static final String COMMAS = "、，,";
    private static final String ENDS = "。！？!?、，, \n\r\t　";

    /** Its number: a record that is remembered must not keep an epoch that is over. */
    private final int epoch;

    private final List<Sentence> sentences;

    /** @param start UTF-16 offset @param end exclusive */
    record Sentence(Field field, int start, int end, TextVector vector) {}

    private RecordSentences(int epoch, List<Sentence> sentences) {
        this.epoch = epoch;
        this.sentences = sentences;
    }

    static RecordSentences of(RecordPlaces places, Epoch epoch) {
        SentenceWeights weights = new SentenceWeights(epoch.boilerplate());
        List<Sentence> sentences = new ArrayList<>();
        add(Field.TITLE, places.title(), weights.ofTitle(places.title().text()), epoch, sentences);
        add(
                Field.DESCRIPTION,
                places.description(),
                weights.ofDescription(places.description().text()),
                epoch,
                sentences);
        return new RecordSentences(epoch.number(), List.copyOf(sentences));
    }

    private static void add(
            Field field, TermPlaces places, SentenceWeights.Weighing weighing, Epoch epoch, List<Sentence> sentences) {
        places.forEach((number, start, end) -> weighing.add(places.terms()[number], start));
        VectorBuilder vectors = new VectorBuilder(epoch);
        for (int[] span : spans(places.text()).stream().limit(MOST).toList()) {
            if (2 * weighing.at(span[0]) >= TermFrequencies.UNIT) {
                TermFrequencies terms = new TermFrequencies();
                places.forEach((number, start, end) -> {
                    if (start >= span[0] && end <= span[1]) {
                        terms.add(places.terms()[number], TermFrequencies.UNIT);
                    }
                });
                sentences.add(new Sentence(field, span[0], span[1], vectors.build(terms)));
            }
        }
    }

    boolean isOf(Epoch other) {
        return epoch == other.number();
    }

    List<Sentence> list() {
        return sentences;
    }

    /** Start and end of each sentence, or of the parts of a long one, without what ends it. */
    static List<int[]> spans(String text) {
        List<int[]> spans = new ArrayList<>();
        int[] starts = SentenceWeights.starts(text);
        for (int i = 0; i < starts.length; i++) {
            cut(text, starts[i], i + 1 < starts.length ? starts[i + 1] : text.length(), spans);
        }
        return spans;
    }

    private static void cut(String text, int from, int to, List<int[]> spans) {
        int start = from;
        while (start < to && ENDS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = to;
        while (end > start && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int comma = end - start > LONGEST ? comma(text, start) : -1;
        if (comma > 0) {
            cut(text, start, comma, spans);
            cut(text, comma, end, spans);
        } else if (end - start >= SHORTEST && end - start <= LONGEST) {
            spans.add(new int[] {start, end});
        }
    }

    /** Behind the last comma that leaves a part of fitting length; -1 when there is none. */
    private static int comma(String text, int start) {
        for (int i = start + LONGEST; i > start; i--) {
            if (COMMAS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
