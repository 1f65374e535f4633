package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.RecordFixture.issue;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.encoder.StaticEncoder;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;

/** Records as they are explained under the shipped epoch. */
final class SubjectFixture {

    static final Epoch EPOCH = EpochSource.shipped();

    private static final StaticEncoder ENCODER = new StaticEncoder(EPOCH);
    private static final SentenceWeights SENTENCES = new SentenceWeights(EPOCH.boilerplate());

    private SubjectFixture() {}

    /** An issue that says no more than this; its title is the name of its municipality. */
    static Subject saying(String description, Municipality home) {
        return of(issue(home, home.name(), description), home);
    }

    static Subject of(RecordFixture fixture, Municipality home) {
        CatalogueRecord state = fixture.build();
        return Subject.of(
                state,
                RecordFacts.of(state, MunicipalityFacts.of(home)),
                ENCODER.vector(
                        state.title(),
                        state.description(),
                        TextAnalysis.frequencies(state.title(), state.description(), SENTENCES)),
                home);
    }

    static PairTexts pair(Subject first, Subject second) {
        return new PairTexts(first, second, new TermIndex(first.text()).with(second.text()));
    }
}
