package jp.renkei.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds names of persons in a text: a surname with a given name, or a surname with a title. What is likelier a place, a
 * firm or a facility is left alone. Immutable and thread-safe.
 */
public final class PersonNames {

    private final PersonTitles titles = new PersonTitles(TextResource.lines(PersonTitles.RESOURCE));
    private final PlaceNames places;

    /** @param bodies the official names of prefectures and municipalities: 福島県, 山口市, 福島町 */
    public PersonNames(Collection<String> bodies) {
        this.places = new PlaceNames(bodies);
    }

    /** In the order of the text, without overlaps; offsets are those of the text as given. */
    public List<FoundName> in(String text) {
        FoldedText folded = TextFolding.standard().foldWithOffsets(text);
        NameReader reader = new NameReader(folded.text(), titles, places);
        List<FoundName> found = new ArrayList<>();
        for (int at = 0; at < folded.text().length(); at++) {
            int end = reader.nameFrom(at);
            if (end > at) {
                found.add(new FoundName(folded.start(at), folded.end(end)));
                at = end - 1;
            }
        }
        return found;
    }
}
