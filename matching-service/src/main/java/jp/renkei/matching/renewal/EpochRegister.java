package jp.renkei.matching.renewal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.renkei.matching.epoch.CodeCounts;
import jp.renkei.matching.epoch.CountedEpoch;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochFile;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.epoch.Epochs;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The epochs of this installation. All of them rest on the shipped one, whose embedding they use; those that rest on what
 * another version of the product ships are not ours. Thread-safe; methods that write take part in the caller's transaction.
 */
@Singleton
public final class EpochRegister implements Epochs {

    /** A replica that was away may still have an index of the one before. */
    private static final int KEPT = 3;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Epoch shipped;
    private volatile @Nullable Epoch latest;

    EpochRegister(
            AgroalDataSource dataSource,
            Clock clock,
            @ConfigProperty(name = "renkei.matching.encoder.model") Optional<String> encoder) {
        this.dataSource = dataSource;
        this.clock = clock;
        Epoch epoch = EpochSource.shipped();
        this.shipped = encoder.isPresent() ? epoch.withoutEmbedding() : epoch;
    }

    /**
     * What is known of an epoch without loading it.
     *
     * @param records on how many live records it was counted; 0 for a shipped one
     */
    public record Entry(int number, LocalDate asOf, int records) {}

    @Override
    public Epoch shipped() {
        return shipped;
    }

    @Override
    public Epoch newest() {
        int number = newestEntry().number();
        return find(number).orElseThrow(() -> new IllegalStateException("Epoch " + number + " was dropped meanwhile"));
    }

    /** The epoch that indexes are built under now. */
    public Entry newestEntry() {
        try (Connection connection = dataSource.getConnection()) {
            Entry newest = newest(connection);
            if (newest == null) {
                registerShipped(connection);
                newest = newest(connection);
            }
            if (newest == null) {
                throw new IllegalStateException("The shipped epoch could not be registered");
            }
            return newest;
        } catch (SQLException e) {
            throw new IllegalStateException("The newest epoch could not be looked up", e);
        }
    }

    private static @Nullable Entry newest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT number, as_of, records FROM epoch WHERE base = ? ORDER BY number DESC LIMIT 1")) {
            select.setInt(1, EpochSource.SHIPPED);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Entry(row.getInt(1), row.getObject(2, LocalDate.class), row.getInt(3)) : null;
            }
        }
    }

    /** Under its own number, unless this installation has counted so far already. */
    private void registerShipped(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO epoch (number, base, reason, as_of, records, made_at)
                SELECT greatest(?, max(number) + 1), ?, ?, ?, 0, ? FROM epoch
                ON CONFLICT DO NOTHING""")) {
            insert.setInt(1, EpochSource.SHIPPED);
            insert.setInt(2, EpochSource.SHIPPED);
            insert.setString(3, EpochReason.SHIPPED.name());
            insert.setObject(4, shipped.asOf());
            insert.setObject(5, OffsetDateTime.now(clock));
            insert.executeUpdate();
        }
    }

    @Override
    public Optional<Epoch> find(int number) {
        Epoch known = latest;
        if (known != null && known.number() == number) {
            return Optional.of(known);
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT as_of, code_records, codes, terms FROM epoch WHERE number = ? AND base = ?")) {
            select.setInt(1, number);
            select.setInt(2, EpochSource.SHIPPED);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Epoch found = epoch(number, row);
                latest = found;
                return Optional.of(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Epoch " + number + " could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Epoch " + number + " is damaged", e);
        }
    }

    private Epoch epoch(int number, ResultSet row) throws SQLException, IOException {
        LocalDate asOf = row.getObject("as_of", LocalDate.class);
        byte[] terms = row.getBytes("terms");
        if (terms == null) {
            return new Epoch(
                    number, asOf, shipped.terms(), shipped.embedding(), shipped.boilerplate(), shipped.codes());
        }
        SortedMap<String, Integer> codes =
                JSON.readValue(row.getString("codes"), new TypeReference<TreeMap<String, Integer>>() {});
        return new Epoch(
                number,
                asOf,
                EpochFile.read(new ByteArrayInputStream(terms)),
                shipped.embedding(),
                shipped.boilerplate(),
                new CodeCounts(row.getInt("code_records"), codes).rarity());
    }

    /**
     * Adds an epoch after another, unless one was added in the meantime.
     *
     * @return whether it was added
     */
    public boolean add(Entry before, EpochReason reason, LocalDate asOf, CountedEpoch counted) {
        CodeCounts codes = EpochSource.codes().plus(counted.codes());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO epoch (number, base, reason, as_of, records, code_records, codes, terms, made_at)
                        SELECT max(number) + 1, ?, ?, ?, ?, ?, ?::jsonb, ?, ? FROM epoch
                        HAVING max(number) FILTER (WHERE base = ?) = ?
                        ON CONFLICT DO NOTHING""");
                PreparedStatement drop = connection.prepareStatement("""
                        DELETE FROM epoch WHERE base = ? AND number NOT IN
                            (SELECT number FROM epoch WHERE base = ? ORDER BY number DESC LIMIT ?)""")) {
            insert.setInt(1, EpochSource.SHIPPED);
            insert.setString(2, reason.name());
            insert.setObject(3, asOf);
            insert.setInt(4, counted.codes().records());
            insert.setInt(5, codes.records());
            insert.setString(6, JSON.writeValueAsString(codes.counts()));
            insert.setBytes(7, file(counted.terms()));
            insert.setObject(8, OffsetDateTime.now(clock));
            insert.setInt(9, EpochSource.SHIPPED);
            insert.setInt(10, before.number());
            if (insert.executeUpdate() == 0) {
                return false;
            }
            drop.setInt(1, EpochSource.SHIPPED);
            drop.setInt(2, EpochSource.SHIPPED);
            drop.setInt(3, KEPT);
            drop.executeUpdate();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("A new epoch could not be stored", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file(EpochFile.Counts terms) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            EpochFile.write(terms, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
