package jp.renkei.notification.catalogue;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.renkei.notification.intake.Intake;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Listens to the catalogue's topic, one message at a time on a worker thread. */
@ApplicationScoped
class RecordEventsConsumer {

    private final Intake intake;
    private final RecordHandler handler;

    RecordEventsConsumer(Intake intake, RecordHandler handler) {
        this.intake = intake;
        this.handler = handler;
    }

    @Incoming("records")
    @Blocking
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> consume(Message<byte[]> message) {
        return intake.take(message, handler::handle);
    }
}
