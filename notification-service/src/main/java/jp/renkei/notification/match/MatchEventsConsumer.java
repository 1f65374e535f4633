package jp.renkei.notification.match;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.renkei.notification.intake.Intake;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Listens to the matching service's topic, one message at a time on a worker thread. */
@ApplicationScoped
class MatchEventsConsumer {

    private final Intake intake;
    private final MatchHandler handler;

    MatchEventsConsumer(Intake intake, MatchHandler handler) {
        this.intake = intake;
        this.handler = handler;
    }

    @Incoming("matches")
    @Blocking
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> consume(Message<byte[]> message) {
        return intake.take(message, handler::handle);
    }
}
