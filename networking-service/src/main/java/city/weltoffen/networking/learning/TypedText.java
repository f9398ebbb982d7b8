package city.weltoffen.networking.learning;

import city.weltoffen.events.LocalizedText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A text in German and English; a language that is missing is told in the other one. */
public record TypedText(
        @Size(max = 10_000) @Nullable String de,
        @Size(max = 10_000) @Nullable String en) {

    /** Nothing where there is nothing in either language. */
    public static @Nullable LocalizedText orNone(@Nullable TypedText typed) {
        LocalizedText text = typed == null ? Texts.both(null, null) : Texts.both(typed.de, typed.en);
        return text.de().isEmpty() ? null : text;
    }
}
