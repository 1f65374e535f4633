package jp.renkei.matching.score;

import jp.renkei.matching.catalogue.Municipality;
import org.jspecify.annotations.Nullable;

/** What a score uses of a municipality, prepared for comparing; NaN stands for unknown. Immutable. */
public final class MunicipalityFacts {

    private static final double EARTH_RADIUS_KM = 6371.0;
    static final MunicipalityFacts UNKNOWN = new MunicipalityFacts(null);

    final @Nullable String prefecture;
    final double logPopulation;
    final double ageing;
    final double fiscalStrength;
    private final double x;
    private final double y;
    private final double z;

    private MunicipalityFacts(@Nullable Municipality m) {
        prefecture = m == null ? null : m.prefecture().code();
        Integer population = m == null ? null : m.population();
        Integer population65 = m == null ? null : m.population65();
        Double fiscal = m == null ? null : m.fiscalStrengthIndex();
        Double latitude = m == null ? null : m.latitude();
        Double longitude = m == null ? null : m.longitude();
        logPopulation = population == null || population < 1 ? Double.NaN : StrictMath.log10(population);
        ageing = population == null || population65 == null || population < 1
                ? Double.NaN
                : population65 / (double) population;
        fiscalStrength = fiscal == null ? Double.NaN : fiscal;
        double phi = latitude == null ? Double.NaN : StrictMath.toRadians(latitude);
        double lambda = longitude == null ? Double.NaN : StrictMath.toRadians(longitude);
        x = StrictMath.cos(phi) * StrictMath.cos(lambda);
        y = StrictMath.cos(phi) * StrictMath.sin(lambda);
        z = StrictMath.sin(phi);
    }

    public static MunicipalityFacts of(@Nullable Municipality municipality) {
        return municipality == null ? UNKNOWN : new MunicipalityFacts(municipality);
    }

    /** Great-circle distance of the offices in kilometres; NaN when unknown. */
    public double kilometresTo(MunicipalityFacts other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        double halfChord = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, halfChord));
    }

    boolean samePrefecture(MunicipalityFacts other) {
        return prefecture != null && prefecture.equals(other.prefecture);
    }
}
