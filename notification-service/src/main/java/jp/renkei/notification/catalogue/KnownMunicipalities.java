package jp.renkei.notification.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Names of municipalities. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
public class KnownMunicipalities {

    private final EntityManager database;

    KnownMunicipalities(EntityManager database) {
        this.database = database;
    }

    void keep(MunicipalityState state) {
        database.createNativeQuery("""
                        INSERT INTO known_municipality AS known (code, name, prefecture, record_version)
                        VALUES (:code, :name, :prefecture, :version)
                        ON CONFLICT (code) DO UPDATE
                        SET name = excluded.name, prefecture = excluded.prefecture,
                            record_version = excluded.record_version
                        WHERE known.record_version < excluded.record_version
                        """)
                .setParameter("code", state.code())
                .setParameter("name", state.name())
                .setParameter("prefecture", state.prefecture().name())
                .setParameter("version", state.recordVersion())
                .executeUpdate();
    }

    /** What it is called; empty while the catalogue has not told us. */
    public Optional<Name> name(String code) {
        return database.createNativeQuery(
                        "SELECT name, prefecture FROM known_municipality WHERE code = :code", Name.class)
                .setParameter("code", code)
                .getResultStream()
                .map(Name.class::cast)
                .findFirst();
    }

    /** As the catalogue writes them. */
    public record Name(String municipality, String prefecture) {}
}
