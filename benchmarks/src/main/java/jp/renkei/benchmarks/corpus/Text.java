package jp.renkei.benchmarks.corpus;

/** A text as an officer registers it; the title may be empty. Immutable. */
public record Text(String id, String title, String body) {

    /** As one string; the title twice, because the product counts a word of the title twice. */
    public String whole() {
        return title.isEmpty() ? body : title + "。" + title + "。" + body;
    }
}
