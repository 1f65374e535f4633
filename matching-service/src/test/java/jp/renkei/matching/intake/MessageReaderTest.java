package jp.renkei.matching.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexFixture;
import jp.renkei.matching.intake.MessageReader.ReadMessage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageReaderTest {

    private final MessageReader reader = new MessageReader(new CatalogueJson(), message -> message.offset() == 30);

    @TempDir
    Path folder;

    @Test
    void messagesStayInTheirOrderAndOneThatCannotBeReadOrWasSetAsideSaysWhy() throws Exception {
        List<ConsumerRecord<byte[], byte[]>> messages = IntStream.range(0, 50)
                .mapToObj(offset -> message(offset, offset == 20 ? "{\"specversion\":" : withdrawn(offset)))
                .toList();
        assertThat(MessageReader.portions(messages).stream().flatMap(List::stream))
                .isEqualTo(messages);
        try (CatalogueIndex index = IndexFixture.begin(folder.resolve("index"), EpochSource.shipped())) {
            List<ReadMessage> read = reader.read(index, messages);
            assertThat(read).extracting(r -> r.message().offset()).isSorted().hasSize(50);
            for (ReadMessage one : read) {
                if (one.message().offset() == 20 || one.message().offset() == 30) {
                    assertThat(one.event()).isNull();
                    assertThat(one.fault()).isNotBlank();
                } else {
                    assertThat(one.event().event().key())
                            .isEqualTo(id(one.message().offset()));
                    assertThat(one.fault()).isNull();
                }
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> message(int offset, String value) {
        return new ConsumerRecord<>("records", 0, offset, id(offset).getBytes(UTF_8), value.getBytes(UTF_8));
    }

    private static String id(long number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0000_0000L + number).toString();
    }

    private static String withdrawn(int number) {
        return """
                {"specversion":"1.0","id":"%1$s","source":"/renkei/catalog-service","subject":"%1$s",
                 "type":"jp.renkei.catalog.issue.withdrawn.v1","time":"2026-11-29T10:00:00+09:00",
                 "datacontenttype":"application/json","data":{"id":"%1$s","recordVersion":2}}""".formatted(id(number));
    }
}
