package city.weltoffen.relations.exchange;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which language a file is: a link that a browser follows asks in the browser's language, not in the page's. */
record InLanguage(
        @Parameter(description = "Language of the file, de or en; that of the request where it is missing")
        @Pattern(regexp = "de|en")
        @Nullable
        String language) {

    Locale or(Locale asked) {
        return language == null ? asked : Locale.of(language);
    }
}
