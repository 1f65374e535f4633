package jp.renkei.notification;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.renkei.stack.KafkaProbe;

/** What the matching service tells, made of the samples of api-specs: a pair of the given municipality with 富士吉田市. */
public final class MatchNews {

    private static final String TOPIC = "renkei.matching.events.v1";
    private static final String SAMPLE = "e89d0a5b-b411-5f61-b5a4-31ee24cd7ecd";

    private final UUID id = UUID.randomUUID();
    private final String municipality;
    private int version;

    public MatchNews(String municipality) {
        this.municipality = municipality;
    }

    public UUID id() {
        return id;
    }

    public MatchNews found(String band, OffsetDateTime at) {
        return tell("found.v1/issue-pair", band, at);
    }

    public MatchNews changed(String band, OffsetDateTime at) {
        return tell("changed.v1/band-changed", band, at);
    }

    public MatchNews withdrawn(OffsetDateTime at) {
        return tell("withdrawn.v1/displaced", "", at);
    }

    private MatchNews tell(String sample, String band, OffsetDateTime at) {
        version++;
        KafkaProbe.produce(
                TOPIC,
                id.toString(),
                Samples.text("jp.renkei.matching.match." + sample + ".json")
                        .replace(SAMPLE, id.toString())
                        .replace("072028", municipality)
                        .replaceFirst("\"recordVersion\": [0-9]+", "\"recordVersion\": " + version)
                        .replaceFirst("\"time\": \"[^\"]+\"", "\"time\": \"" + at + "\"")
                        .replaceFirst("\"band\": \"[A-Z]+\"", "\"band\": \"" + band + "\""));
        return this;
    }
}
