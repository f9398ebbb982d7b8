package city.weltoffen.networking.competence;

import city.weltoffen.defaults.text.FoldedText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Languages, subjects and roles: those that somebody has, or that are needed.
 *
 * @param subjects in words
 * @param projectRoles codes of roles in EU projects
 */
public record Skills(List<LanguageSkill> languages, List<String> subjects, List<String> projectRoles) {

    public Skills {
        languages = languages.stream()
                .sorted(Comparator.comparing(LanguageSkill::language))
                .toList();
        subjects = List.copyOf(subjects);
        projectRoles = List.copyOf(projectRoles);
    }

    static Skills none() {
        return new Skills(List.of(), List.of(), List.of());
    }

    boolean speaks(String language, Level atLeast) {
        return languages.stream()
                .anyMatch(skill ->
                        skill.language().equals(language) && skill.level().reaches(atLeast));
    }

    /** Whether one of the subjects has every word of the query, whatever case or accent. */
    boolean knows(String subject) {
        return subjects.stream()
                .anyMatch(known -> FoldedText.of(Stream.of(known)).contains(subject));
    }

    boolean wasProject(String role) {
        return projectRoles.contains(role);
    }
}
