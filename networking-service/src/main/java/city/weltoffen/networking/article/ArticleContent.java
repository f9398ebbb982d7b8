package city.weltoffen.networking.article;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Copies;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an article says.
 *
 * @param language ISO 639-1
 * @param body Markdown
 * @param themes slugs of themes
 * @param measures codes of measures of the concept
 * @param partners ids of partners
 */
public record ArticleContent(
        String language,
        String title,
        @Nullable String summary,
        String body,
        Set<String> keywords,
        Set<String> themes,
        Set<String> measures,
        Set<String> partners,
        List<ArticleLink> links) {

    public ArticleContent {
        keywords = Copies.set(keywords);
        themes = Copies.set(themes);
        measures = Copies.set(measures);
        partners = Copies.set(partners);
        links = List.copyOf(links);
    }

    /** @throws DomainProblem {@code invalid} where something is missing before others can read it */
    void requireComplete() {
        if (body.isBlank()) {
            throw DomainProblem.invalid("#/body", "required");
        }
    }

    /** Title, summary and text, as versions are compared. */
    String asText() {
        return Stream.of(title, summary, body).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
    }
}
