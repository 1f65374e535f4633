package jp.renkei.catalog.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.catalog.entry.TaxonomyCode;
import jp.renkei.catalog.entry.WebAddress;
import jp.renkei.catalog.entry.Written;
import jp.renkei.catalog.initiative.InitiativeContent;
import jp.renkei.catalog.issue.IssueContent;
import org.junit.jupiter.api.Test;

/** Every text of a content is a free text that is checked, a code or an address: no new field can slip past the check. */
class FreeTextRuleTest {

    @Test
    void everyTextOfAContentSaysWhatItIs() {
        List<String> unknown = Stream.of(IssueContent.class, InitiativeContent.class)
                .flatMap(FreeTextRuleTest::texts)
                .toList();
        assertThat(unknown).isEmpty();
        assertThat(texts(Forgetful.class)).hasSize(2);
    }

    private record Forgetful(
            String note,
            List<String> notes,
            @Written(label = "title", max = 1) String title) {}

    private static Stream<String> texts(Class<?> part) {
        return Stream.of(part.getRecordComponents())
                .flatMap(component -> unmarked(component, component.getAnnotatedType()));
    }

    private static Stream<String> unmarked(RecordComponent component, AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType list) {
            return unmarked(component, list.getAnnotatedActualTypeArguments()[0]);
        }
        if (type.getType() instanceof Class<?> inner && inner.isRecord()) {
            return texts(inner);
        }
        boolean marked =
                Stream.of(Written.class, TaxonomyCode.class, WebAddress.class).anyMatch(type::isAnnotationPresent);
        return type.getType() == String.class && !marked ? Stream.of(component.toString()) : Stream.empty();
    }
}
