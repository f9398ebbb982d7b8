package city.weltoffen.networking.competence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A requirement profile beside what one person can do. */
public record Comparison(RequirementProfile profile, List<RequiredPoint> points) {

    /** What a profile asks for. */
    public enum Asked {
        LANGUAGE,
        SUBJECT,
        PROJECT_ROLE
    }

    /**
     * One thing that a profile asks for.
     *
     * @param value language, subject or code of a role
     * @param level that a language needs
     */
    public record RequiredPoint(
            Asked kind, String value, @Nullable Level level, boolean met) {}

    static Comparison of(RequirementProfile profile, Skills skills) {
        Skills needed = profile.needed();
        Stream<RequiredPoint> languages = needed.languages().stream()
                .map(skill -> new RequiredPoint(
                        Asked.LANGUAGE,
                        skill.language(),
                        skill.level(),
                        skills.speaks(skill.language(), skill.level())));
        Stream<RequiredPoint> subjects = needed.subjects().stream()
                .map(subject -> new RequiredPoint(Asked.SUBJECT, subject, null, skills.knows(subject)));
        Stream<RequiredPoint> roles = needed.projectRoles().stream()
                .map(role -> new RequiredPoint(Asked.PROJECT_ROLE, role, null, skills.wasProject(role)));
        return new Comparison(
                profile,
                Stream.of(languages, subjects, roles).flatMap(points -> points).toList());
    }
}
