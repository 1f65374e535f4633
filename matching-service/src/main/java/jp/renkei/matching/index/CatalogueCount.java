package jp.renkei.matching.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.epoch.CodeCounts;
import jp.renkei.matching.epoch.CountedEpoch;
import jp.renkei.matching.epoch.EpochFile;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.text.TermCounter;
import jp.renkei.matching.text.TermFrequencies;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts what a new epoch takes from the live records of an index, while others go on using it. */
final class CatalogueCount {

    private static final int RECORDS_AT_ONCE = 500;

    /** So many texts tell how much of each kind of term a text holds. */
    private static final int MOST_TEXTS = 1_000;

    private final CatalogueIndex index;
    private final SortedMap<String, Integer> codes = new TreeMap<>();
    private final List<TermFrequencies> texts = new ArrayList<>();
    private int records;

    private CatalogueCount(CatalogueIndex index) {
        this.index = index;
    }

    static CountedEpoch of(CatalogueIndex index, LuceneIndex lucene) throws IOException {
        CatalogueCount count = new CatalogueCount(index);
        count.countRecords();
        lucene.refresh();
        EpochFile.Counts terms = lucene.read(searcher -> count.terms(searcher.getIndexReader()));
        return new CountedEpoch(terms, new CodeCounts(count.records, count.codes));
    }

    private void countRecords() {
        List<UUID> ids = index.view().ids();
        int step = Math.ceilDiv(Math.max(1, ids.size()), MOST_TEXTS);
        for (int from = 0; from < ids.size(); from += RECORDS_AT_ONCE) {
            for (CatalogueRecord record : index.records(ids.subList(from, Math.min(ids.size(), from + RECORDS_AT_ONCE)))
                    .values()) {
                if (records++ % step == 0) {
                    texts.add(new CountedTerms(
                                    record.title(),
                                    record.description(),
                                    index.ranking().sentences())
                            .frequencies());
                }
                codes(record).forEach(code -> codes.merge(code, 1, Integer::sum));
            }
        }
    }

    private static Set<String> codes(CatalogueRecord record) {
        Set<String> codes = new HashSet<>();
        Stream.of(record.policyFields(), record.priorityFields(), record.visionModels())
                .forEach(codes::addAll);
        return codes;
    }

    private EpochFile.Counts terms(IndexReader reader) throws IOException {
        TermCounter counter = new TermCounter(EpochSource.terms());
        counter.addDocuments(records);
        Bits live = MultiBits.getLiveDocs(reader);
        for (TermKind kind : TermKind.values()) {
            Terms terms = MultiTerms.getTerms(reader, Documents.field(kind));
            if (terms != null) {
                add(kind, terms.iterator(), live, counter);
            }
        }
        return counter.counts(texts);
    }

    private static void add(TermKind kind, TermsEnum terms, @Nullable Bits live, TermCounter counter)
            throws IOException {
        PostingsEnum postings = null;
        for (BytesRef next = terms.next(); next != null; next = terms.next()) {
            postings = terms.postings(postings, PostingsEnum.NONE);
            int frequency = live == null ? terms.docFreq() : count(postings, live);
            String term = next.utf8ToString();
            // Most terms occur once; they are not worth a place in memory.
            if (frequency > 1 || frequency == 1 && counter.has(kind, term)) {
                counter.add(kind, term, frequency);
            }
        }
    }

    private static int count(PostingsEnum postings, Bits live) throws IOException {
        int count = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            count += live.get(doc) ? 1 : 0;
        }
        return count;
    }
}
