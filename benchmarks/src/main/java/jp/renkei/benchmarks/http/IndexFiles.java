package jp.renkei.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** What the service's index takes on disk, read beside the running service as of its last commit. */
final class IndexFiles {

    /** Terms and postings; all else is stored sources, doc values and bookkeeping. */
    private static final Set<String> TEXT = Set.of("tim", "tip", "tmd", "doc", "pos", "pay", "psm", "nvd", "nvm");

    private IndexFiles() {}

    static long termBytes(Path index) throws IOException {
        long bytes = 0;
        try (FSDirectory directory = FSDirectory.open(newest(index));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof SegmentReader segment) {
                    bytes += termBytes(directory, segment.getSegmentInfo());
                }
            }
        }
        return bytes;
    }

    private static long termBytes(Directory directory, SegmentCommitInfo segment) throws IOException {
        if (!segment.info.getUseCompoundFile()) {
            return sum(directory, segment.files());
        }
        try (Directory compound = segment.info.getCodec().compoundFormat().getCompoundReader(directory, segment.info)) {
            return sum(compound, Set.of(compound.listAll()));
        }
    }

    private static long sum(Directory directory, Iterable<String> files) throws IOException {
        long bytes = 0;
        for (String file : files) {
            if (TEXT.contains(file.substring(file.lastIndexOf('.') + 1))) {
                bytes += directory.fileLength(file);
            }
        }
        return bytes;
    }

    static long allBytes(Path index) throws IOException {
        try (Stream<Path> files = Files.list(newest(index))) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    private static Path newest(Path index) throws IOException {
        try (Stream<Path> folders = Files.list(index)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("generation-"))
                    .max(Comparator.comparingInt(folder ->
                            Integer.parseInt(folder.getFileName().toString().replaceAll("\\D", ""))))
                    .orElseThrow(() -> new IOException("No index in " + index));
        }
    }
}
