package jp.renkei.benchmarks.embedding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.renkei.benchmarks.corpus.Review;
import jp.renkei.benchmarks.corpus.Reviews;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.epoch.Embedding;

/** Trains the embedding on the train split. Arguments: the project reviews, the file to write. */
final class EmbeddingTraining {

    private final Settings settings = Settings.chosen();
    private final Map<Text, Map<Long, Integer>> features = new HashMap<>();

    private EmbeddingTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<Review> rows = Reviews.load(Path.of(arguments[0])).rows(Split.TRAIN);
        Path target = Path.of(arguments[1]);
        try (OutputStream out = Files.newOutputStream(target)) {
            new EmbeddingTraining().train(rows).write(out);
        }
        System.out.printf("%s: %,d bytes, sha256 %s%n", target.getFileName(), Files.size(target), sha256(target));
    }

    private Embedding train(List<Review> rows) {
        Set<TrainingPairs.TextPair> pairs = new LinkedHashSet<>(TrainingPairs.of(rows));
        Set<Text> texts = new LinkedHashSet<>();
        for (TrainingPairs.TextPair pair : pairs) {
            texts.add(pair.first());
            texts.add(pair.second());
        }
        Vocabulary vocabulary = new Vocabulary(
                texts.stream().map(this::features).toList(), settings.lowestFrequency(), settings.idfPower());
        Function<Text, Bag> bag = text -> vocabulary.bag(features(text));
        List<Trainer.Pair> bags = pairs.stream()
                .map(pair -> new Trainer.Pair(bag.apply(pair.first()), bag.apply(pair.second()), pair.project()))
                .filter(pair -> pair.first().rows().length > 0 && pair.second().rows().length > 0)
                .toList();
        System.out.printf("%,d features, %,d pairs, %s%n", vocabulary.size(), bags.size(), settings);
        Trainer trainer = new Trainer(settings, vocabulary.size());
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            System.out.printf("epoch %d: loss %.4f%n", epoch, trainer.epoch(bags));
        }
        List<Bag> seen =
                texts.stream().map(bag).filter(text -> text.rows().length > 0).toList();
        float[] along = PrincipalAxes.of(seen, trainer.matrix(), settings.dimensions(), settings.kept())
                .along(trainer.matrix());
        return Quantised.of(vocabulary, along, settings.kept());
    }

    private Map<Long, Integer> features(Text text) {
        return features.computeIfAbsent(text, Features::of);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
