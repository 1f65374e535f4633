package jp.renkei.catalog.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.catalog.municipality.Municipality;
import jp.renkei.catalog.municipality.MunicipalityRegistry;
import jp.renkei.catalog.privacy.PersonalData.Kind;
import jp.renkei.catalog.privacy.WrittenTexts.WrittenText;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.text.PersonNames;

/** Looks for personal data in what a municipality says. Immutable and thread-safe. */
@Singleton
public final class PersonalDataCheck {

    private final PersonNames names;

    @Inject
    PersonalDataCheck(MunicipalityRegistry municipalities) {
        this.names = new PersonNames(
                municipalities.all().stream().map(Municipality::name).toList());
    }

    /**
     * Every place of every free text, in the order of the fields and then of the text; empty when there is none.
     *
     * @param content a record whose free texts are marked as {@link jp.renkei.catalog.entry.Written}
     */
    public List<PersonalData> in(Object content) {
        return WrittenTexts.of(content).stream().flatMap(this::in).toList();
    }

    /** @throws Problem RULE_BROKEN, with the places, when the content holds personal data */
    public void requireNone(Object content) {
        PersonalDataProblem.throwFor(in(content), PersonalDataProblem.BEFORE_PUBLISHING);
    }

    /**
     * For a content that readers see already: what was acknowledged when it was published stays so.
     *
     * @throws Problem RULE_BROKEN, with the places, when the content holds personal data that the one before did not
     */
    public void requireNoneBeside(Object before, Object content) {
        List<PersonalData> found = in(content);
        List<PersonalData> known = found.isEmpty() ? List.of() : in(before);
        List<PersonalData> added = found.stream()
                .filter(place -> known.stream().noneMatch(place::tells))
                .toList();
        PersonalDataProblem.throwFor(added, PersonalDataProblem.WHILE_PUBLISHED);
    }

    private Stream<PersonalData> in(WrittenText written) {
        NarrowText narrow = new NarrowText(written.text());
        return Stream.of(
                        places(written, Kind.PHONE, PhoneNumbers.in(narrow)),
                        places(written, Kind.EMAIL, MailAddresses.in(narrow)),
                        places(written, Kind.MY_NUMBER, MyNumbers.in(narrow)),
                        places(written, Kind.PERSON_NAME, names(written.text())))
                .flatMap(places -> places)
                .sorted(Comparator.comparingInt(PersonalData::start))
                .distinct();
    }

    private List<Span> names(String text) {
        return names.in(text).stream()
                .map(name -> new Span(name.start(), name.end()))
                .toList();
    }

    private static Stream<PersonalData> places(WrittenText written, Kind kind, List<Span> spans) {
        Text name = FieldNames.of(written.label());
        return spans.stream()
                .map(span -> new PersonalData(
                        written.field(),
                        name,
                        kind,
                        written.text().codePointCount(0, span.start()) + 1,
                        span.start(),
                        span.end(),
                        written.text().substring(span.start(), span.end())));
    }
}
