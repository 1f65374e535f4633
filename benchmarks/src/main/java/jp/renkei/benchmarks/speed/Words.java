package jp.renkei.benchmarks.speed;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import jp.renkei.matching.epoch.EpochSource;

/**
 * A vocabulary of {@value #SIZE} words in random order of frequency: the words of the shipped epoch, and compounds of two of
 * them once those are used up.
 */
final class Words {

    static final int SIZE = 60_000;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private final List<String> words;

    Words(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>(read());
        int simple = all.size();
        while (all.size() < SIZE) {
            all.add(all.get(random.nextInt(simple)) + all.get(random.nextInt(simple)));
        }
        Collections.shuffle(all, random);
        words = all.subList(0, SIZE);
    }

    /** By Zipf's law: the word of rank r is drawn about 1/r times as often as the first. */
    String any(Random random) {
        return words.get((int) Math.pow(SIZE, random.nextDouble()) - 1);
    }

    /** By Zipf's law among the words that a topic prefers. */
    String ofTopic(int topic, int size, Random random) {
        int rank = (int) Math.pow(size, random.nextDouble());
        return words.get(Math.floorMod(topic * 7_919 + rank * 104_729, SIZE));
    }

    private static List<String> read() throws IOException {
        String name = "epoch-2-terms.bin.gz";
        try (InputStream resource = Objects.requireNonNull(EpochSource.class.getResourceAsStream(name), name);
                DataInputStream in = new DataInputStream(new GZIPInputStream(resource, 1 << 16))) {
            in.skipNBytes(4L * Integer.BYTES + Double.BYTES);
            List<String> words = new ArrayList<>();
            StringBuilder word = new StringBuilder();
            for (int left = in.readInt(); left > 0; left--) {
                word.setLength(in.readUnsignedByte());
                word.append(in.readUTF());
                skipNumber(in);
                if (word.length() >= SHORTEST && word.length() <= LONGEST && isJapanese(word)) {
                    words.add(word.toString());
                }
            }
            return words;
        }
    }

    private static boolean isJapanese(CharSequence word) {
        return word.chars().allMatch(c -> c >= 0x3040);
    }

    private static void skipNumber(DataInputStream in) throws IOException {
        int next;
        do {
            next = in.readUnsignedByte();
        } while ((next & 0x80) != 0);
    }
}
