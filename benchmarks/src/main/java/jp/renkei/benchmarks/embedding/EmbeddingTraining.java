package jp.renkei.benchmarks.embedding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.renkei.benchmarks.corpus.Corpora;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.corpus.TrainingTopic;
import jp.renkei.matching.epoch.Embedding;

/**
 * Trains the embedding and the words of boilerplate. Arguments: the folder of the corpora, the folder to write to, and perhaps
 * the names of sources to do without.
 */
final class EmbeddingTraining {

    private final Settings settings = Settings.chosen();
    private final Map<Text, Map<Long, Integer>> features = new ConcurrentHashMap<>();

    private EmbeddingTraining() {}

    public static void main(String[] arguments) throws IOException {
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        Path target = Path.of(arguments[1]);
        List<TrainingTopic> topics = TrainingTopic.load();
        try (OutputStream out = Files.newOutputStream(target.resolve("boilerplate.bin"))) {
            BoilerplateTraining.train(topics, corpora).write(out);
        }
        describe(target.resolve("boilerplate.bin"));
        try (OutputStream out = Files.newOutputStream(target.resolve("embedding.bin"))) {
            List<String> without = List.of(arguments).subList(2, arguments.length);
            List<TrainingPairs.Source> sources = TrainingPairs.of(corpora, topics).stream()
                    .filter(source -> !without.contains(source.name()))
                    .toList();
            new EmbeddingTraining().train(sources).write(out);
        }
        describe(target.resolve("embedding.bin"));
    }

    private Embedding train(List<TrainingPairs.Source> sources) {
        Set<Text> texts = TrainingPairs.texts(sources);
        texts.parallelStream().forEach(text -> features.put(text, Features.of(text)));
        Vocabulary vocabulary = new Vocabulary(
                texts.stream().map(this::features).toList(), settings.lowestFrequency(), settings.idfPower());
        List<Trainer.Source> bags = new ArrayList<>();
        for (TrainingPairs.Source source : sources) {
            List<Trainer.Pair> pairs = source.pairs().stream()
                    .map(pair -> new Trainer.Pair(
                            vocabulary.bag(features(pair.first())),
                            vocabulary.bag(features(pair.second())),
                            pair.group()))
                    .filter(pair ->
                            pair.first().rows().length > 0 && pair.second().rows().length > 0)
                    .toList();
            System.out.printf(
                    "%s: %,d pairs, %.2f of them in each pass%n", source.name(), pairs.size(), source.share());
            bags.add(new Trainer.Source(source.share(), pairs));
        }
        System.out.printf("%,d features, %s%n", vocabulary.size(), settings);
        Trainer trainer = new Trainer(settings, vocabulary.size());
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            System.out.printf("epoch %d: loss %.4f%n", epoch, trainer.epoch(bags));
        }
        // The axes are those of the texts that are most like the product's, the first and the last source.
        List<Bag> axes = TrainingPairs.texts(List.of(sources.getFirst(), sources.getLast())).stream()
                .map(text -> vocabulary.bag(features(text)))
                .filter(text -> text.rows().length > 0)
                .toList();
        float[] along = PrincipalAxes.of(axes, trainer.matrix(), settings.dimensions(), settings.kept())
                .along(trainer.matrix());
        return Quantised.of(vocabulary, along, settings.kept());
    }

    private Map<Long, Integer> features(Text text) {
        return features.computeIfAbsent(text, Features::of);
    }

    private static void describe(Path file) throws IOException {
        System.out.printf("%s: %,d bytes, sha256 %s%n", file.getFileName(), Files.size(file), sha256(file));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
