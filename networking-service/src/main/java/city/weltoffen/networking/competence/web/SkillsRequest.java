package city.weltoffen.networking.competence.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.networking.competence.LanguageSkill;
import city.weltoffen.networking.competence.Level;
import city.weltoffen.networking.competence.ProjectRoles;
import city.weltoffen.networking.competence.Skills;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Languages, subjects and roles; lists that are missing are empty.
 *
 * @param subjects in words
 * @param projectRoles codes, see the choices
 */
record SkillsRequest(
        @Size(max = 30) @Nullable List<@NotNull @Valid LanguageSkillRequest> languages,
        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 100) String> subjects,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 50) String> projectRoles) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** @param language ISO 639-1 */
    record LanguageSkillRequest(
            @NotBlank @Pattern(regexp = "[a-z]{2}") String language,
            @NotNull Level level) {}

    /**
     * @param pointer of these in the request
     * @throws DomainProblem naming languages and roles that nobody knows, or that are named twice
     */
    Skills skills(String pointer, ProjectRoles known) {
        List<FieldProblem> wrong = new ArrayList<>();
        List<LanguageSkillRequest> spoken = languages == null ? List.of() : languages;
        Set<String> named = new HashSet<>();
        for (int i = 0; i < spoken.size(); i++) {
            String language = spoken.get(i).language();
            if (!LANGUAGES.contains(language)) {
                wrong.add(new FieldProblem(
                        pointer + "/languages/" + i + "/language", "language-unknown", List.of(language)));
            } else if (!named.add(language)) {
                wrong.add(
                        new FieldProblem(pointer + "/languages/" + i + "/language", "named-twice", List.of(language)));
            }
        }
        List<String> roles = projectRoles == null ? List.of() : projectRoles;
        for (int i = 0; i < roles.size(); i++) {
            if (!known.knows(roles.get(i))) {
                wrong.add(new FieldProblem(
                        pointer + "/projectRoles/" + i, "project-role-unknown", List.of(roles.get(i))));
            }
        }
        if (!wrong.isEmpty()) {
            throw DomainProblem.invalid(wrong);
        }
        return new Skills(
                spoken.stream()
                        .map(skill -> new LanguageSkill(skill.language(), skill.level()))
                        .toList(),
                subjects == null
                        ? List.of()
                        : subjects.stream().map(String::strip).distinct().toList(),
                roles.stream().distinct().toList());
    }
}
