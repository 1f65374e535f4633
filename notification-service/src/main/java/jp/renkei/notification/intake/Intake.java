package jp.renkei.notification.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes one message after the other. A failure that passes holds the message, and with it the order, until it has passed;
 * what can never be read is counted, logged once with its place, and refused, which sends it to the channel's dead-letter
 * topic. Thread-safe.
 */
@Singleton
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final EventReader reader;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Intake(EventReader reader, MeterRegistry metrics) {
        this.reader = reader;
        this.metrics = metrics;
    }

    /** Acknowledges after the handler's transaction; never when the service stops meanwhile: the message comes again. */
    public CompletionStage<Void> take(Message<byte[]> message, Consumer<Event> handler) {
        try {
            Event event = reader.read(message.getPayload(), key(message));
            return handled(event, place(message), handler) ? message.ack() : CompletableFuture.completedFuture(null);
        } catch (RuntimeException unreadable) {
            metrics.counter("renkei.events.unreadable", "topic", topic(message)).increment();
            // No stack trace and no content: the message itself goes to the dead-letter topic.
            LOG.errorf("Unreadable event set aside: %s: %s", place(message), why(unreadable));
            return message.nack(unreadable);
        }
    }

    /** Whether it was; false when the service stops. */
    private boolean handled(Event event, String place, Consumer<Event> handler) {
        Duration pause = FIRST_PAUSE;
        do {
            try {
                handler.accept(event);
                return true;
            } catch (RuntimeException failure) {
                if (!Transience.passes(failure)) {
                    throw failure;
                }
                LOG.warnf("Event waits: %s: %s", place, why(failure));
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        } while (!stopsWithin(pause));
        return false;
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }

    private static String why(Throwable failure) {
        return failure instanceof UnreadableEvent
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getName();
    }

    private static @Nullable String key(Message<byte[]> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(IncomingKafkaRecordMetadata::getKey)
                .map(Object::toString)
                .orElse(null);
    }

    private static String topic(Message<byte[]> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(IncomingKafkaRecordMetadata::getTopic)
                .orElse("unknown");
    }

    private static String place(Message<byte[]> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(m -> m.getTopic() + ", partition " + m.getPartition() + ", offset " + m.getOffset())
                .orElse("unknown place");
    }
}
