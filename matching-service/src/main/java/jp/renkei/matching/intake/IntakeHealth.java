package jp.renkei.matching.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Alive unless reading has stopped although the broker answers; ready once everything there was has been read and while
 * the broker is there.
 */
@Singleton
class IntakeHealth {

    private final IntakeProgress progress;
    private final IntakeConfig config;

    IntakeHealth(IntakeProgress progress, IntakeConfig config) {
        this.progress = progress;
        this.config = config;
    }

    @Produces
    @Liveness
    @Singleton
    HealthCheck alive() {
        return () -> HealthCheckResponse.named("records are being read")
                .status(!progress.isStuck(config.stuckAfter()))
                .build();
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck ready() {
        return () -> HealthCheckResponse.named("index is up to date")
                .status(progress.isConnected() && progress.isCaughtUp())
                .withData("nextOffset", progress.nextOffset())
                .withData("endOffset", progress.endOffset())
                .build();
    }
}
