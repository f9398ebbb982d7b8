package city.weltoffen.measures.report;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What departments are asked to say of their measures before a report freezes, and what they said. */
final class CommentRound {

    private @Nullable Asking asking;
    private List<Comment> comments = new ArrayList<>();
    private List<Followed> followed = new ArrayList<>();

    CommentRound() {}

    void ask(Asking departments) {
        asking = departments;
    }

    /** Replaces what the department said of the measure before; no text takes that back. */
    void note(Comment comment) {
        takeBack(comment.measure(), comment.department());
        comments.add(comment);
    }

    void takeBack(String measure, String department) {
        comments.removeIf(comment -> comment.isOf(measure, department));
    }

    /** @throws DomainProblem where the department was not asked, or not of that measure */
    void requireAsked(String department, String measure) {
        if (!requireAsked(department).measures().contains(measure)) {
            throw DomainProblem.invalid("#/measure", "not-asked", measure);
        }
    }

    void conclude(String department, LocalDate on) {
        requireAsked(department);
        asking = require().answered(department, on);
    }

    private Asked requireAsked(String department) {
        return require().of(department).orElseThrow(() -> new DomainProblem("department-not-asked", department));
    }

    /** Asks the successor of a department that owed its comment; answers whether it did. */
    boolean follow(Followed succession) {
        Asking now = require().followed(succession);
        if (now.equals(asking)) {
            return false;
        }
        asking = now;
        followed.add(succession);
        return true;
    }

    /** @throws DomainProblem {@code comments-not-asked} */
    Asking require() {
        return asked().orElseThrow(() -> new DomainProblem("comments-not-asked"));
    }

    Optional<Asking> asked() {
        return Optional.ofNullable(asking);
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    List<Followed> followed() {
        return List.copyOf(followed);
    }
}
