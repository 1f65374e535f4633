package jp.renkei.catalog.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All schemes as the API shows them: {@code label} in the caller's language, {@code labels} in both. */
@Schema(description = "All schemes of codes.")
record TaxonomyResponse(
        @Schema(required = true, description = "Where the vocabulary comes from.")
        String source,

        @Schema(required = true, description = "The schemes, such as policy-field (施策の方向).")
        List<SchemeView> schemes) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(description = "One list of codes, in the order in which it is shown.")
    record SchemeView(
            @Schema(required = true, description = "Its own code.", examples = "policy-field")
            String code,

            @Schema(required = true, description = "In the caller's language.", examples = "施策の方向")
            String label,

            @Schema(required = true) Labels labels,

            @Schema(description = "Headings over the items; absent when there are none.")
            List<SectionView> sections,

            @Schema(required = true, description = "The codes.")
            List<ItemView> items) {}

    @Schema(description = "A heading; not a code that anybody chooses.")
    record SectionView(
            @Schema(required = true, description = "Its code, named by the section of items.")
            String code,

            @Schema(required = true, description = "In the caller's language.")
            String label,

            @Schema(required = true) Labels labels) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One code.")
    record ItemView(
            @Schema(required = true, description = "Never reused.", examples = "S4-03")
            String code,

            @Schema(description = "The code above it in the same scheme.", examples = "S4") @Nullable
            String parent,

            @Schema(description = "The heading that it stands under.") @Nullable
            String section,

            @Schema(required = true, description = "In the caller's language.", examples = "地域交通・インフラ・物流DX")
            String label,

            @Schema(required = true) Labels labels,

            @Schema(description = "What it means, in the caller's language.") @Nullable
            String description,

            @Nullable LawView law) {}

    @Schema(description = "The legal ground of a form of cooperation: for orientation, not advice.")
    record LawView(
            @Schema(required = true, description = "Act and article.", examples = "地方自治法第252条の2")
            String article,

            @Schema(
                    required = true,
                    description = "True when it was not checked against the act and must be shown as a hint only.")
            boolean hint,

            @Schema(required = true, description = "Whether a body of its own comes into being.")
            boolean legalPerson,

            @Schema(required = true, description = "Who holds the authority afterwards, in the caller's language.")
            String authority,

            @Schema(required = true, description = "How it comes about, in the caller's language.")
            String formation) {}

    @Schema(description = "The label in both languages.")
    record Labels(
            @Schema(required = true, description = "In Japanese.", examples = "施策の方向")
            String ja,

            @Schema(required = true, description = "In English.", examples = "Policy field")
            String en) {

        static Labels of(Text text) {
            return new Labels(text.ja(), text.en());
        }
    }

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
                Labels.of(scheme.labels()),
                scheme.sections().stream()
                        .map(s -> new SectionView(s.code(), s.labels().in(language), Labels.of(s.labels())))
                        .toList(),
                scheme.items().stream().map(item -> view(item, language)).toList());
    }

    private static ItemView view(Item item, Language language) {
        return new ItemView(
                item.code(),
                item.parent(),
                item.section(),
                item.labels().in(language),
                Labels.of(item.labels()),
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
