package jp.renkei.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;

/** All texts that are not in this repository, by the names of their files below one folder. */
public record Corpora(Path folder) {

    public Reviews reviews() {
        return Reviews.load(folder.resolve("relevance/project-reviews-dev.jsonl.gz"));
    }

    public List<SentencePair> sentencePairs() {
        return SentencePair.load(folder.resolve("relevance/jsts-train-v1.3.json.gz"));
    }

    public List<CouncilQuestion> councilQuestions() {
        return CouncilQuestion.load(folder.resolve("training/council-questions.jsonl.gz"));
    }

    public List<OlderReview> olderReviews() {
        return OlderReview.load(folder.resolve("training/project-reviews-2015-2023.jsonl.gz"), reviews());
    }

    public List<SynonymGroup> synonymGroups() {
        return SynonymGroup.load(folder.resolve("training/synonym-groups.jsonl.gz"));
    }
}
