package city.weltoffen.networking.competence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A requirement profile beside what one person can do. */
public record Comparison(RequirementProfile profile, List<Point> points) {

    /** What a profile asks for. */
    public enum Kind {
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
    public record Point(Kind kind, String value, @Nullable Level level, boolean met) {}

    static Comparison of(RequirementProfile profile, Skills skills) {
        Skills needed = profile.needed();
        Stream<Point> languages = needed.languages().stream()
                .map(skill -> new Point(
                        Kind.LANGUAGE,
                        skill.language(),
                        skill.level(),
                        skills.speaks(skill.language(), skill.level())));
        Stream<Point> subjects = needed.subjects().stream()
                .map(subject -> new Point(Kind.SUBJECT, subject, null, skills.knows(subject)));
        Stream<Point> roles = needed.projectRoles().stream()
                .map(role -> new Point(Kind.PROJECT_ROLE, role, null, skills.wasProject(role)));
        return new Comparison(
                profile,
                Stream.of(languages, subjects, roles).flatMap(points -> points).toList());
    }
}
