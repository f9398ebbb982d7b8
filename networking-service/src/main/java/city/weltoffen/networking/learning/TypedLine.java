package city.weltoffen.networking.learning;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A line in German and English; a language that is missing is told in the other one. */
public record TypedLine(
        @Size(max = 200) @Nullable String de,
        @Size(max = 200) @Nullable String en) {

    /** @throws DomainProblem {@code invalid} where there is nothing in either language */
    public LocalizedText required(String pointer) {
        LocalizedText text = Texts.both(de, en);
        if (text.de().isEmpty()) {
            throw DomainProblem.invalid(pointer + "/de", "required");
        }
        return text;
    }
}
