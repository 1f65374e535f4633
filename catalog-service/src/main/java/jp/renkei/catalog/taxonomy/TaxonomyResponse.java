package jp.renkei.catalog.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/** All schemes as the API shows them: {@code label} in the caller's language, {@code labels} in both. */
record TaxonomyResponse(String source, List<SchemeView> schemes) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SchemeView(String code, String label, Text labels, List<SectionView> sections, List<ItemView> items) {}

    record SectionView(String code, String label, Text labels) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            String code,
            @Nullable String parent,
            @Nullable String section,
            String label,
            Text labels,
            @Nullable String description,
            @Nullable LawView law) {}

    record LawView(String article, boolean hint, boolean legalPerson, String authority, String formation) {}

    static TaxonomyResponse of(Taxonomy taxonomy, Language language) {
        return new TaxonomyResponse(
                taxonomy.source().in(language),
                taxonomy.schemes().stream()
                        .map(scheme -> view(scheme, language))
                        .toList());
    }

    private static SchemeView view(Scheme scheme, Language language) {
        return new SchemeView(
                scheme.code(),
                scheme.labels().in(language),
                scheme.labels(),
                scheme.sections().stream()
                        .map(s -> new SectionView(s.code(), s.labels().in(language), s.labels()))
                        .toList(),
                scheme.items().stream().map(item -> view(item, language)).toList());
    }

    private static ItemView view(Item item, Language language) {
        return new ItemView(
                item.code(),
                item.parent(),
                item.section(),
                item.labels().in(language),
                item.labels(),
                item.description() == null ? null : item.description().in(language),
                item.law() == null ? null : view(item.law(), language));
    }

    private static LawView view(Item.Law law, Language language) {
        return new LawView(
                law.article(),
                law.hint(),
                law.legalPerson(),
                law.authority().in(language),
                law.formation().in(language));
    }
}
