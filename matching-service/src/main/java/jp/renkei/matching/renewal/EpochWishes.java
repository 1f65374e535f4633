package jp.renkei.matching.renewal;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The wish of an operator that the next epoch be counted now. Thread-safe; takes part in the caller's transaction. */
@Singleton
final class EpochWishes {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    EpochWishes(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void wish() {
        update("UPDATE matcher SET epoch_requested_at = ?", OffsetDateTime.now(clock));
    }

    /** When it was last asked for an epoch that is not there yet; null when nobody did. */
    @Nullable
    OffsetDateTime wishedAt() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT epoch_requested_at FROM matcher");
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getObject(1, OffsetDateTime.class) : null;
        } catch (SQLException e) {
            throw new IllegalStateException("Whether an epoch is asked for could not be looked up", e);
        }
    }

    /** Tells that an epoch was added that had been asked for at that time; a later wish stays. */
    void fulfilled(OffsetDateTime wishedAt) {
        update("UPDATE matcher SET epoch_requested_at = NULL WHERE epoch_requested_at = ?", wishedAt);
    }

    private void update(String sql, OffsetDateTime time) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, time);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The wish for an epoch could not be written", e);
        }
    }
}
