package jp.renkei.notification.subscription;

import static jp.renkei.notification.NotificationApi.AIZU;
import static jp.renkei.notification.NotificationApi.KOCHI;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.renkei.notification.NotificationApi;
import jp.renkei.notification.access.Area;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An odd code is nowhere, and never a pattern that takes in the country. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AreaOfSubscriptionsTest {

    @Inject
    SubscriptionStore store;

    @Inject
    WeeklySubscriptions weekly;

    @BeforeEach
    void twoPrefectures() {
        NotificationApi.subscribe(NotificationApi.body(AIZU));
        NotificationApi.subscribe(NotificationApi.body(KOCHI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "__", "0_", "0%", "7", "07 ", "072", "07%", "０７", "null", "none", "nowhere"})
    void anOddCodeIsNowhere(String code) {
        assertThat(municipalities(Area.prefecture(code))).isEmpty();
        assertThat(municipalities(Area.municipality(code))).isEmpty();
        assertThat(municipalities(Area.municipality(code + "______".substring(Math.min(6, code.length())))))
                .isEmpty();
    }

    @Test
    void aPrefectureIsItsOwnMunicipalities() {
        assertThat(municipalities(Area.prefecture("07"))).containsOnly(AIZU);
        assertThat(municipalities(Area.municipality(KOCHI))).containsOnly(KOCHI);
        assertThat(municipalities(Area.country())).contains(AIZU, KOCHI);
        assertThat(municipalities(Area.nowhere())).isEmpty();
    }

    private List<String> municipalities(Area area) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> listed = store.after(null, area, 1_000).stream()
                    .map(Subscription::municipality)
                    .toList();
            assertThat(weekly.weekly(area).stream().map(Subscription::municipality))
                    .containsExactlyElementsOf(listed);
            return listed;
        });
    }
}
