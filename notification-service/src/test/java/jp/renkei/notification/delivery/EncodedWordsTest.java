package jp.renkei.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {

    @Test
    void everyWordIsShortAndOfWholeCharacters() throws UnsupportedEncodingException, ParseException {
        String text = "𠮷野町・葛\uDB40\uDD00城市の新しい連携候補12件 ①㈱〜ｶﾅ ".repeat(4);
        String encoded = EncodedWords.encode(text);
        assertThat(encoded.split("\n ")).allSatisfy(word -> {
            assertThat(word.length()).isLessThanOrEqualTo(75);
            assertThat(MimeUtility.decodeWord(word)).doesNotContain("\uFFFD");
        });
        StringBuilder decoded = new StringBuilder();
        for (String word : Arrays.asList(encoded.split("\n "))) {
            decoded.append(MimeUtility.decodeWord(word));
        }
        assertThat(decoded).hasToString(text);
    }

    @Test
    void plainAsciiStaysReadable() {
        assertThat(EncodedWords.encode("[Renkei] 5 new matches")).isEqualTo("[Renkei] 5 new matches");
    }

    @Test
    void nothingEndsTheHeader() {
        assertThat(EncodedWords.encode("x\r\nBcc: y@city.example"))
                .isEqualTo("=?UTF-8?B?eA0KQmNjOiB5QGNpdHkuZXhhbXBsZQ==?=");
    }
}
