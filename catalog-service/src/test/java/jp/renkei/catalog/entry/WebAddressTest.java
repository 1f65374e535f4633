package jp.renkei.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private record Link(@WebAddress(label = "evidenceUrl") String address) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.city.example.jp/",
                "http://example.jp",
                "HTTPS://例え.jp:8443/報告?年度=令和7#結果",
                "https://日本語.jp/",
                "https://会津若松市。jp/a%20b",
                "https://xn--wgv71a119e.jp/",
                "https://192.0.2.7/x"
            })
    void leadsSomewhere(String address) {
        assertThat(VALIDATOR.validate(new Link(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.jp/",
                "https://",
                "https:///x",
                "//example.jp/",
                "www.example.jp",
                "https://city.example.jp@evil.example/",
                "https://user:pass@example.jp/",
                "https://exa mple.jp/",
                "https://example.jp/a b",
                "https://日本語 .jp/",
                "https://-a.jp/",
                "https://example.jp:x/"
            })
    void leadsNowhere(String address) {
        assertThat(VALIDATOR.validate(new Link(address))).hasSize(1);
    }
}
