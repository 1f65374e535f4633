package jp.renkei.edge.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://login.example.lg.jp/realms/renkei",
                "login.example.lg.jp",
                "https://",
                "https://local host",
                "https://localhost/realms/renkei",
                "https://issuer.LOCALHOST:8443",
                "https://127.0.0.1:8086/renkei",
                "https://127.1.2.3",
                "https://[::1]/renkei",
                "https://[::ffff:127.0.0.1]/renkei",
                "https://0.0.0.0/renkei",
                "https://169.254.169.254/renkei",
            })
    void whatCannotBeAProductionIssuerIsRefused(String address) {
        assertThat(Issuer.refusal(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://login.example.lg.jp/realms/renkei", "https://10.20.30.40:8443/realms/renkei"})
    void httpsElsewhereIsAccepted(String address) {
        assertThat(Issuer.refusal(address)).isEmpty();
    }
}
