package city.weltoffen.measures.measure.web;

import city.weltoffen.events.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text in German and English as a request brings it.
 *
 * @param en the German text where it is missing
 */
public record TextRequest(
        @NotBlank @Size(max = 5000) String de,
        @Size(max = 5000) @Nullable String en) {

    public LocalizedText text() {
        return new LocalizedText(de.strip(), en == null || en.isBlank() ? de.strip() : en.strip());
    }
}
