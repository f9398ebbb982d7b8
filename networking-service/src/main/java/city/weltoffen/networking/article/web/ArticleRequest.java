package city.weltoffen.networking.article.web;

import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleLink;
import city.weltoffen.networking.learning.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What an article says.
 *
 * @param department slug of the department that keeps it; the writer's where nothing is said
 * @param language de or en
 * @param body Markdown; may be empty while nobody else reads it
 * @param partners ids of partners
 * @param links into the city's records system, or to other pages
 * @param reason of the change, needed where others read it already
 */
record ArticleRequest(
        @Size(max = 100) @Nullable String department,
        @NotNull @Pattern(regexp = "de|en") String language,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 1000) @Nullable String summary,
        @Size(max = 100_000) @Nullable String body,
        @Size(max = 50) @Nullable Set<@NotBlank @Size(max = 100) String> keywords,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = SLUG) @Size(max = 100) String> themes,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = SLUG) @Size(max = 100) String> measures,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,64}") String> partners,
        @Size(max = 50) @Nullable List<@NotNull @Valid LinkRequest> links,
        @Size(max = 500) @Nullable String reason) {

    private static final String SLUG = "[a-z0-9][a-z0-9.-]*";

    /** Where a document lies. */
    record LinkRequest(
            @NotBlank @Size(max = 200) String label,

            @NotBlank @Size(max = 2000) @URL(regexp = "https?://.*")
            String url) {}

    ArticleContent content() {
        return new ArticleContent(
                language,
                title.strip(),
                Texts.orNone(summary),
                body == null ? "" : body,
                Texts.set(keywords),
                Texts.set(themes),
                Texts.set(measures),
                Texts.set(partners),
                links == null
                        ? List.of()
                        : links.stream()
                                .map(link -> new ArticleLink(
                                        link.label().strip(), link.url().strip()))
                                .toList());
    }
}
