package city.weltoffen.networking.call.match;

import city.weltoffen.networking.call.CallDetails;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a call, field by field.
 *
 * @param programme code of the funding programme
 */
record CallWords(@Nullable String programme, List<Part> parts) {

    /**
     * A text within which words belong together.
     *
     * @param heading of a section
     */
    record Part(Field field, @Nullable String heading, List<Word> words) {}

    static CallWords of(CallDetails details, Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Field.TITLE, null, vocabulary.of(details.title())));
        details.keywords().stream()
                .filter(keyword -> !isCode(keyword, details))
                .forEach(keyword -> parts.add(new Part(Field.KEYWORDS, null, vocabulary.of(keyword))));
        if (details.callTitle() != null && !details.callTitle().equals(details.title())) {
            parts.add(new Part(Field.CALL_TITLE, null, vocabulary.of(details.callTitle())));
        }
        if (details.typeOfAction() != null) {
            parts.add(new Part(Field.TYPE_OF_ACTION, null, vocabulary.of(details.typeOfAction())));
        }
        details.text()
                .forEach(section -> parts.add(new Part(
                        Field.TEXT, section.heading(), vocabulary.of(section.heading() + "\n" + section.body()))));
        return new CallWords(details.programme(), List.copyOf(parts));
    }

    /** Key words of the portal begin with the identifiers. */
    private static boolean isCode(String keyword, CallDetails details) {
        return keyword.equals(details.identifier())
                || details.identifier().startsWith(keyword)
                || keyword.equals(details.callIdentifier());
    }
}
