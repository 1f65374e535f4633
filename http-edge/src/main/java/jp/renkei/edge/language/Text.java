package jp.renkei.edge.language;

/** One message in both languages; chosen only at the edge. */
public record Text(String ja, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : ja;
    }
}
