package jp.renkei.matching.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

/** What is forgotten of pairs that were withdrawn, and how such a pair goes on when it comes back. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PairRetentionTest {

    private static final String TEXT = "古い防災無線の屋外拡声器が聞き取りにくく、更新の費用も重い。";

    @Inject
    AgroalDataSource database;

    @Inject
    PairLedger ledger;

    @Inject
    PairRetention retention;

    @Test
    void aPairWithdrawnLongAgoIsForgottenButItsVersionGoesOn() throws SQLException {
        UUID a = id(1);
        UUID b = id(2);
        UUID c = id(3);
        UUID old = PairId.of(a, b, RecordType.ISSUE);
        UUID recent = PairId.of(a, c, RecordType.ISSUE);
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "防災無線の更新", TEXT));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(b, 1, "392014", "防災無線の聞き取り", TEXT));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(c, 1, "192023", "防災無線の拡声器", TEXT));
        until(() -> isShown(old) && isShown(recent));
        CatalogueEvents.withdrawIssue(b, 2);
        CatalogueEvents.withdrawIssue(c, 2);
        until(() -> !isShown(old) && !isShown(recent));
        try {
            run("UPDATE match_pair SET version = 7, changed_at = changed_at - interval '401 days' WHERE id = '" + old
                    + "'");
            retention.forgetOldPairs();
            assertThat(ledger.find(Set.of(old, recent), Set.of()).keySet()).containsExactly(recent);
            assertThat(ledger.forgottenVersion()).isEqualTo(7);
            retention.forgetOldPairs();
            assertThat(ledger.forgottenVersion()).isEqualTo(7);
            CatalogueEvents.publishIssue(CatalogueEvents.issue(b, 3, "392014", "防災無線の聞き取り", TEXT));
            until(() -> isShown(old));
            assertThat(ledger.find(Set.of(old), Set.of()).get(old))
                    .extracting(AnnouncedPair::version)
                    .isEqualTo(8L);
        } finally {
            run("UPDATE matcher SET forgotten_version = 0");
        }
    }

    private boolean isShown(UUID pair) {
        AnnouncedPair known = ledger.find(Set.of(pair), Set.of()).get(pair);
        return known != null && known.isShown();
    }

    private static void until(Callable<Boolean> question) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(question);
    }

    private static UUID id(int number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0007_0000L + number);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
