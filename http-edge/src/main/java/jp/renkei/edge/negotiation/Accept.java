package jp.renkei.edge.negotiation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An Accept header (RFC 9110 section 12.5.1). What is not written as it should be counts as not said. */
record Accept(List<MediaRange> ranges) {

    /** Empty when the header is missing or blank: everything is welcome then. */
    static Optional<Accept> of(List<String> headers) {
        var header = String.join(",", headers);
        return header.isBlank()
                ? Optional.empty()
                : Optional.of(new Accept(Quoted.split(header, ',').stream()
                        .flatMap(element -> MediaRange.of(element).stream())
                        .toList()));
    }

    /** The most welcome of the types, the first of equals; empty when none is. */
    Optional<String> best(List<String> types) {
        return types.stream()
                .filter(type -> weight(type) > 0)
                .max(Comparator.comparingDouble(this::weight).thenComparingInt(type -> -types.indexOf(type)));
    }

    private double weight(String type) {
        return ranges.stream()
                .filter(range -> range.holds(type))
                .max(Comparator.comparingInt(MediaRange::precision).thenComparingDouble(MediaRange::weight))
                .map(MediaRange::weight)
                .orElse(0.0);
    }

    @Override
    public String toString() {
        return ranges.stream().map(MediaRange::toString).collect(Collectors.joining(", "));
    }
}
