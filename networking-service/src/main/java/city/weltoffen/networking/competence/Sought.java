package city.weltoffen.networking.competence;

import org.jspecify.annotations.Nullable;

/**
 * What is sought in people; what is left out does not matter.
 *
 * @param language ISO 639-1
 * @param level that at least; any when nothing is said
 * @param subject words of a subject
 * @param projectRole code of a role in EU projects
 */
public record Sought(
        @Nullable String language,
        @Nullable Level level,
        @Nullable String subject,
        @Nullable String projectRole) {

    boolean isMetBy(Skills skills) {
        return (language == null || skills.speaks(language, level == null ? Level.A1 : level))
                && (subject == null || subject.isBlank() || skills.knows(subject))
                && (projectRole == null || skills.wasProject(projectRole));
    }
}
