package jp.renkei.notification.digest;

import java.util.List;

/**
 * A digest and how it came about.
 *
 * @param decisions about every shown pair of the municipality, closest first
 */
public record DigestPlan(Digest digest, List<Decision> decisions) {

    public DigestPlan {
        decisions = List.copyOf(decisions);
    }
}
