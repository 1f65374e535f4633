package jp.renkei.catalog.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.renkei.catalog.municipality.Municipality;
import jp.renkei.catalog.municipality.MunicipalityRegistry;
import jp.renkei.catalog.record.RecordHeader.Owner;
import jp.renkei.catalog.suggestion.PolicyFieldSuggester;
import jp.renkei.catalog.suggestion.SuggestedPolicyField;
import org.jspecify.annotations.Nullable;

/** What records need to know of municipalities and policy fields. Thread-safe. */
@ApplicationScoped
class ReferenceData {

    private final MunicipalityRegistry municipalities;
    private final PolicyFieldSuggester suggester;

    ReferenceData(MunicipalityRegistry municipalities, PolicyFieldSuggester suggester) {
        this.municipalities = municipalities;
        this.suggester = suggester;
    }

    /** The code in force today of the body that a present or former code names. */
    Optional<String> currentCode(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(municipalities::find).map(Municipality::code);
    }

    Owner owner(String code) {
        Municipality body = municipalities
                .find(code)
                .orElseThrow(() -> new IllegalStateException("A record belongs to the unknown municipality " + code));
        return new Owner(body.code(), body.name(), body.prefecture().name());
    }

    /** Policy fields that the text points to and that were not chosen; the strongest first. */
    List<SuggestedPolicyField> suggestions(Essentials essentials) {
        return suggester.suggest(essentials.title(), essentials.description()).stream()
                .filter(suggestion -> !essentials.policyFields().contains(suggestion.code()))
                .toList();
    }
}
