package city.weltoffen.defaults.succession;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.events.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with departments that somebody names: nobody knows them, or they are no more. */
public final class NamedDepartments {

    private final Directory directory;
    private final Successors successors;

    public NamedDepartments(Directory directory, Successors successors) {
        this.directory = directory;
        this.successors = successors;
    }

    public Stream<FieldProblem> problems(String pointer, Collection<String> slugs) {
        return slugs.stream().flatMap(slug -> problem(pointer, slug).stream());
    }

    /**
     * {@code department-ended} with the names of the department and of its successor, else {@code department-unknown}.
     *
     * @param slug where none is given, nothing is wrong
     */
    public Optional<FieldProblem> problem(String pointer, @Nullable String slug) {
        if (slug == null) {
            return Optional.empty();
        }
        return ended(pointer, slug)
                .or(() -> directory.department(slug).isPresent()
                        ? Optional.empty()
                        : Optional.of(new FieldProblem(pointer, "department-unknown", List.of(slug))));
    }

    /** @throws DomainProblem {@code invalid} for a department that is no more, so that nobody acts for it */
    public void requireAlive(String pointer, String slug) {
        ended(pointer, slug).ifPresent(problem -> {
            throw DomainProblem.invalid(List.of(problem));
        });
    }

    private Optional<FieldProblem> ended(String pointer, String slug) {
        return successors
                .of(slug)
                .map(followed ->
                        new FieldProblem(pointer, "department-ended", List.of(followed.name(), name(followed.to()))));
    }

    private LocalizedText name(String slug) {
        return directory.department(slug).map(DepartmentEntry::name).orElseGet(() -> new LocalizedText(slug, slug));
    }
}
